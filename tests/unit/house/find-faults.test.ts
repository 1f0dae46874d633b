import { describe, expect, it } from 'vitest';
import { findFaults, medianLength } from './find-faults.ts';

const faultsOf = (path: string, text: string) => findFaults(new Map([[path, text]]));

describe('findFaults', () => {
  it.each([
    ['export const x = 1;\n'.repeat(301), 'has 301 lines'],
    ["export { a } from './a.ts';\nexport type { B } from './b.ts';\n", 'only passes on'],
    ["export * from './a.ts';\nexport const b = 1;\n", 'exports everything'],
    ['export function read(value: any): void {}\n', 'says any'],
    ['export const x = value as any;\n', 'says any'],
    ['export const x: Array<any> = [];\n', 'says any'],
    [`// @ts-${'ignore'}\nexport const x = 1;\n`, 'silences'],
    ['export default function x() {}\n', 'default export'],
  ])('finds the fault in %j', (text, why) => {
    const faults = faultsOf('utils/ner/a.ts', text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(why);
  });

  it.each([
    ['utils/ner/a.ts', 'export const x = 1;\n'.repeat(300)],
    ['utils/ner/a.ts', "import { b } from './b.ts';\nexport const a = b;\nexport { c } from './c.ts';\n"],
    ['utils/ner/a.ts', "// Say it to any: anybody (any)\nexport const x = ': any';\n"],
    ['utils/ner/a.ts', 'export const any = at === -1 ? null : any;\n'],
    ['utils/ner/a.ts', 'export const isAny = Promise.any(waiting);\n'],
    ['entrypoints/background.ts', 'export default defineBackground(() => {});\n'],
    ['wxt.config.ts', 'export default {};\n'],
  ])('finds none in %s: %j', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});

describe('medianLength', () => {
  it('is the length of the file in the middle', () => {
    const tree = new Map([
      ['a', 'one'],
      ['b', 'one\ntwo'],
      ['c', 'one\n'.repeat(50)],
    ]);
    expect(medianLength(tree)).toBe(2);
  });
});
