import { describe, expect, it } from 'vitest';
import { findBreaches, findCycles } from './find-breaches.ts';

const grow = (files: Record<string, string>) => new Map(Object.entries(files));

describe('findBreaches', () => {
  it.each([
    ['utils/ner/a.ts', "import type { X } from '../entities/x.ts';", 'ner does not see entities'],
    ['utils/types.ts', "import { X } from './settings.ts';", 'types does not see settings'],
    ['utils/article/a.ts', "import { X } from '../page/x.ts';", 'article does not see page'],
    ['utils/page/a.ts', "import { X } from '../messages/x.ts';", 'page does not see messages'],
    ['utils/notes/a.ts', "import { X } from '../db/x.ts';", 'notes does not see db'],
    ['utils/services/a.ts', "import { X } from '../page/x.ts';", 'services does not see page'],
    [
      'components/A.tsx',
      "import browser from 'webextension-polyfill';",
      'components does without webextension-polyfill',
    ],
    [
      'components/A.tsx',
      "import { X } from '../utils/messages/send.ts';",
      'components does not see messages',
    ],
    ['entrypoints/popup/a.ts', "import { X } from '../../utils/db/x.ts';", 'popup does not see db'],
    ['entrypoints/content/a.ts', "import { X } from '../../utils/ner/x.ts';", 'content does not see ner'],
    ['entrypoints/popup/a.ts', "import { X } from '../card/x.ts';", 'nobody imports from entrypoints/'],
    ['tools/a.ts', "import { X } from '../entrypoints/card/x.ts';", 'nobody imports from entrypoints/'],
    ['utils/ner/a.ts', "import { X } from '../../tools/x.ts';", 'does not import tests or tools'],
    ['utils/services/a.ts', "import { openDB } from 'idb';", 'services does without idb'],
    ['tools/a.ts', "import { openDB } from 'idb';", 'only utils/db imports idb'],
    ['utils/ner/a.ts', "import { readFileSync } from 'node:fs';", 'runs without Node'],
    ['utils/ner/a.ts', "import {\n  X,\n  Y,\n} from '../entities/x.ts';", 'ner does not see entities'],
    ['utils/ner/a.ts', "export { X } from '../entities/x.ts';", 'ner does not see entities'],
    ['utils/ner/a.ts', "const x = await import('../entities/x.ts');", 'ner does not see entities'],
    ['utils/ner/a.ts', "import '../entities/x.ts';", 'ner does not see entities'],
    ['utils/ner/a.ts', "import { X } from './x';", 'names the file with its ending'],
    ['utils/attic/a.ts', '', 'stands in no room'],
  ])('finds in %s: %s', (path, text, why) => {
    const breaches = findBreaches(grow({ [path]: text }));
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(why);
  });

  it.each([
    ['utils/ner/a.ts', "import type { X } from '../types.ts';"],
    ['utils/ner/a.ts', "import { X } from './lists/x.ts';"],
    ['utils/entities/a.ts', "import { X } from '../ner/x.ts';"],
    ['utils/db/a.ts', "import { openDB } from 'idb';"],
    ['components/A.tsx', "import type { X } from '../utils/messages/protocol.ts';"],
    ['utils/page/a.ts', "import css from './marks.css?inline';"],
    ['components/A.tsx', "import { useState } from 'preact/hooks';"],
    ['entrypoints/card/Card.tsx', "import { X } from '../../components/X.tsx';"],
    ['tests/unit/a.test.ts', "import { X } from '../../utils/ner/x.ts';"],
    ['tests/unit/card/a.test.ts', "import { X } from '../../../entrypoints/card/x.ts';"],
    ['utils/ner/a.ts', 'const text = \'we import X from "../entities/x.ts"\';'],
  ])('lets stand in %s: %s', (path, text) => {
    expect(findBreaches(grow({ [path]: text }))).toEqual([]);
  });
});

describe('findCycles', () => {
  it('finds the way round', () => {
    const tree = grow({
      'utils/ner/a.ts': "import { b } from './b.ts';",
      'utils/ner/b.ts': "import type { C } from './c.ts';",
      'utils/ner/c.ts': "import { a } from './a.ts';",
    });
    expect(findCycles(tree)).toEqual(['utils/ner/a.ts → utils/ner/b.ts → utils/ner/c.ts → utils/ner/a.ts']);
  });

  it('lets two ways to one file stand', () => {
    const tree = grow({
      'utils/ner/a.ts': "import { b } from './b.ts';\nimport { c } from './c.ts';",
      'utils/ner/b.ts': "import { c } from './c.ts';",
      'utils/ner/c.ts': '',
    });
    expect(findCycles(tree)).toEqual([]);
  });
});
