import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextRun } from '../../../utils/article/text-run.ts';

function run(...parts: (string | null)[]): ReturnType<TextRun['finish']> {
  const text = new TextRun();
  for (const [node, part] of parts.entries()) {
    if (part === null) text.appendSpace();
    else text.append(node, part, 0, part.length);
  }
  return text.finish();
}

describe('TextRun', () => {
  it.each([
    [['  Suella \n\t Braverman '], 'Suella Braverman'],
    [['Suella ', ' Braverman'], 'Suella Braverman'],
    [['Suel', 'la'], 'Suella'],
    [['harbour\u00admaster\u200b\ufeff'], 'harbourmaster'],
    [['a\u00a0b\u2009c\u3000d'], 'a b c d'],
    [['one', null, 'two', null], 'one two'],
    [['a \u00ad b'], 'a b'],
    [['👩\u200d🚀 Zoë'], '👩🚀 Zoë'],
  ])('folds %j', (parts, text) => {
    expect(run(...parts)?.text).toBe(text);
  });

  it.each([[['']], [[' \n\u00a0']], [['\u00ad\u200b']], [[null]]])('is null for %j', (parts) => {
    expect(run(...parts)).toBeNull();
  });

  it('begins anew after it has finished', () => {
    const text = new TextRun();
    text.append(7, 'one two', 0, 3);
    expect(text.finish()?.text).toBe('one');
    text.append(7, 'one two', 3, 7);
    expect(text.finish()).toEqual({ text: 'two', pieces: [{ node: 7, nodeStart: 4, nodeEnd: 7, start: 0 }] });
  });

  const odd = fc.constantFrom(
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u2028',
    '\u0000',
    '\u0085',
    'a',
    'é',
    '𝒳',
    '.',
    '\ufeff',
  );
  const part = fc.oneof(fc.string({ unit: odd }), fc.string({ unit: 'binary' }), fc.constant(null));

  it('folds any text to single spaces, trimmed, and maps it piece by piece', () => {
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const done = run(...parts);
        if (!done) return;
        const { text, pieces } = done;
        expect(text).toBe(text.replace(/[\s\u0085]+/g, ' ').trim());
        expect(text).not.toMatch(/[\u00ad\u200b\ufeff\0]/);
        let end = 0;
        for (const { node, nodeStart, nodeEnd, start } of pieces) {
          expect(start).toBeGreaterThanOrEqual(end);
          // Only the space of a line break stands in no node.
          expect(['', ' ']).toContain(text.slice(end, start));
          end = start + nodeEnd - nodeStart;
          expect(parts[node]!.slice(nodeStart, nodeEnd).replace(/\s/g, ' ')).toBe(text.slice(start, end));
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
