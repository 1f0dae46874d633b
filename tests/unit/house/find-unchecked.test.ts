import { expect, it } from 'vitest';
import { findUnchecked } from './find-unchecked.ts';

it('names the components that no test with an axe check renders, whole or in part', () => {
  const code = new Map([
    ['components/Card.tsx', "import { Name } from './Name.tsx';\n"],
    ['components/Name.tsx', ''],
    ['components/Lonely.tsx', ''],
    ['components/Typed.tsx', ''],
    [
      'tests/unit/components/card.test.tsx',
      "import { Card } from '../../../components/Card.tsx';\nimport type { Typed } from '../../../components/Typed.tsx';\nawait expectAccessible(container);\n",
    ],
    [
      'tests/unit/components/lonely.test.tsx',
      "import { Lonely } from '../../../components/Lonely.tsx';\nexpect(container).toBeTruthy();\n",
    ],
  ]);
  expect(findUnchecked(code)).toEqual(['components/Lonely.tsx', 'components/Typed.tsx']);
});
