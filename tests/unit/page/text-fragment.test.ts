import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTextFragment } from '../../../utils/page/text-fragment.ts';

const TEXT = [
  'The ferry, said Vance, “will run - on Monday & Tuesday, (weather permitting)” again.',
  'Rook said: “It will run.” Vance, asked twice, said: “It will run.”',
  '“We had the boat and we had the crew and nobody could tell us why the slipway was still closed to all of us in the spring of that year, or who had locked it, or when.',
  'Nobody ever did.”',
].join('\n\n');

function spanOf(words: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

/** Reads a directive back: prefix, start, end, suffix. */
function parse(fragment: string): { prefix: string; start: string; end: string | null; suffix: string } {
  const parts = fragment.replace(/^:~:text=/u, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift() : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop() : undefined;
  const [start = '', end] = parts.map(decodeURIComponent);
  const plain = (part = '') => decodeURIComponent(part.replace(/^-|-$/gu, ''));
  return { prefix: plain(prefix), start, end: end ?? null, suffix: plain(suffix) };
}

describe('makeTextFragment', () => {
  test('names a short stretch by its words, with every sign of the syntax escaped', () => {
    const span = spanOf('“will run - on Monday & Tuesday, (weather permitting)”');
    expect(makeTextFragment(TEXT, span, [])).toBe(
      ':~:text=will%20run%20%2D%20on%20Monday%20%26%20Tuesday%2C%20%28weather%20permitting',
    );
  });

  test('tells a second place with the same words from the first by the words around it', () => {
    const first = spanOf('“It will run.”');
    expect(makeTextFragment(TEXT, first, [])).toBe(':~:text=It%20will%20run');
    const second = spanOf('“It will run.”', first.end);
    expect(parse(makeTextFragment(TEXT, second, []) ?? '')).toEqual({
      prefix: 'asked twice, said: “',
      start: 'It will run',
      end: null,
      suffix: '',
    });
  });

  test('reckons with the same words in the headline', () => {
    const span = spanOf('“It will run.”');
    expect(parse(makeTextFragment(TEXT, span, ['It will run, says Rook']) ?? '').prefix).toBe('Rook said: “');
  });

  test('names a long stretch by its first and last words, each within its paragraph', () => {
    const { start } = spanOf('“We had');
    const end = TEXT.length;
    expect(parse(makeTextFragment(TEXT, { start, end }, []) ?? '')).toEqual({
      prefix: '',
      start: 'We had the boat and',
      end: 'Nobody ever did',
      suffix: '',
    });
  });

  test('is null where there is no word', () => {
    expect(makeTextFragment('“ – ”', { start: 0, end: 5 }, [])).toBeNull();
    expect(makeTextFragment('', { start: 0, end: 0 }, [])).toBeNull();
  });

  const signs = fc.constantFrom('', '“', '”', ',', ' -', ' &', '\ud800');
  const blocksOf = (word: fc.Arbitrary<string>) =>
    fc.array(
      fc
        .array(fc.tuple(word, signs), { minLength: 1, maxLength: 60 })
        .map((words) => words.map(([one, sign]) => one + sign).join(' ')),
      { minLength: 1, maxLength: 4 },
    );

  test.each([
    ['few words over and over', false, blocksOf(fc.constantFrom('she', 'ran', 'it’s', 'a', 'boat'))],
    ['many words', true, blocksOf(fc.integer({ min: 0, max: 1e9 }).map((word) => `w${word}`))],
  ])('leads to the words of the stretch: %s', (_, isDistinct, blocks) => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('\n\n');
        const start = a % text.length;
        const end = start + (b % (text.length - start + 1));
        const fragment = makeTextFragment(text, { start, end }, []);
        const wanted = wholeWords(text, start, end);
        if (fragment === null) {
          expect(wanted).toEqual([]);
          return;
        }
        const found = follow(text.toWellFormed(), parse(fragment));
        const words = wordsOf(text.slice(found?.start, found?.end));
        if (isDistinct) expect(words).toEqual(wanted);
        // Between the same few words the way to the right ones may be another.
        else expect([words[0], words.at(-1)]).toEqual([wanted[0], wanted.at(-1)]);
      }),
    );
  });
});

const WORD = /[\p{L}\p{N}’]+/gu;

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The stretch without words that it cuts. */
function wholeWords(text: string, start: number, end: number): string[] {
  const words = [...text.matchAll(WORD)].filter(
    ({ 0: word, index }) => index >= start && index + word.length <= end,
  );
  return words.map(([word]) => word);
}

/** What a browser would tint: the first place from the top that the directive fits. */
function follow(
  text: string,
  { prefix, start, end, suffix }: ReturnType<typeof parse>,
): { start: number; end: number } | null {
  const isEdge = (at: number) => !/[\p{L}\p{N}’]/u.test(text[at] ?? ' ');
  const skip = (at: number) => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
  const find = (words: string, from: number, first: boolean, last: boolean): number => {
    for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      if ((!first || isEdge(at - 1)) && (!last || isEdge(at + words.length))) return at;
    }
    return -1;
  };
  for (let from = 0; ; ) {
    const lead = prefix === '' ? from : find(prefix, from, true, false);
    const wanted = prefix === '' ? from : skip(lead + prefix.length);
    const at = lead < 0 ? -1 : find(start, wanted, true, true);
    if (lead < 0 || at < 0) return null;
    from = (prefix === '' ? at : lead) + 1;
    if (prefix !== '' && at !== wanted) continue;
    let to = at + start.length;
    if (end !== null) {
      let last = find(end, to, true, true);
      while (last >= 0 && suffix !== '' && !text.startsWith(suffix, skip(last + end.length)))
        last = find(end, last + 1, true, true);
      if (last < 0) return null;
      to = last + end.length;
    } else if (suffix !== '' && !text.startsWith(suffix, skip(to))) continue;
    return { start: at, end: to };
  }
}
