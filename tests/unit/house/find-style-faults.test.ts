import { describe, expect, it } from 'vitest';
import { findStyleFaults } from './find-style-faults.ts';
import { readSourceTree } from './source-files.ts';

const faultsOf = (text: string) => findStyleFaults(new Map([['a.css', text]]));

describe('findStyleFaults', () => {
  it.each([
    ['.x:focus { outline: none; }', '.x:focus hides'],
    ['.x { color: red; outline: 0; }', '.x hides'],
    ['.editor textarea:focus { outline: none; color: red; }', 'hides'],
    ['.field input { outline: none; }', 'hides'],
    ['@media (hover: none) { .x { outline: none; } }', '.x hides'],
    ['.x { transition: color 120ms; }', 'moves by color 120ms'],
    ['.x { transition: color var(--fast), opacity 2s; }', 'moves by'],
    ['.x { animation: rise 1s; }', 'moves by rise 1s'],
    ['html { scroll-behavior: smooth; }', 'scrolls smoothly'],
  ])('finds the fault in %j', (text, why) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(why);
  });

  it.each([
    '.x:focus-visible { outline: 2px solid var(--ink); }',
    '.field input { outline: none; } .field:focus-within { box-shadow: inset 0 0 0 2px var(--ink); }',
    '.editor textarea:focus { outline: none; border-bottom: 2px solid var(--ink); }',
    '.x { transition: color var(--fast), opacity var(--calm) var(--ease); }',
    '/* outline: none */ .x { color: red; }',
  ])('finds none in %j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

describe('our styles', () => {
  it('show where the focus is, and move only as the reader wants', () => {
    const styles = readSourceTree(['.css']);
    const shipped = [...styles].filter(([path]) => !path.startsWith('tools/'));
    expect(shipped.length).toBeGreaterThan(10);
    expect(findStyleFaults(new Map(shipped))).toEqual([]);
  });
});
