import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../utils/page/fold-text.ts';
import { createTextMap } from '../../../utils/page/text-map.ts';
import { type Extraction, extractParagraphs } from './extract-paragraphs.ts';

function spanOf({ text }: Extraction, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function rangesOf(markup: string, words: string): string[] {
  const extraction = extractParagraphs(markup);
  return createTextMap(extraction).rangesOf(spanOf(extraction, words)).map(String);
}

describe('offsets to ranges', () => {
  test('within one text node', () => {
    expect(rangesOf('<p>It was  Marta Rook,\n then.</p>', 'Marta Rook')).toEqual(['Marta Rook']);
  });

  test.each([
    ['inline elements', '<p>It was <b>Marta</b> <i>Roo<u>k</u></i>.</p>', 'Marta Rook', 'Marta Rook'],
    ['soft hyphens', '<p>It was Mar\u00adta Rook.</p>', 'Marta Rook', 'Mar\u00adta Rook'],
    ['white space', '<p>It was Marta\u00a0\n Rook.</p>', 'Marta Rook', 'Marta\u00a0\n Rook'],
  ])('across %s, in one range', (_, markup, words, live) => {
    expect(rangesOf(markup, words)).toEqual([live]);
  });

  test('around what is no part of the text, in a range for each side', () => {
    expect(rangesOf('<p>It was Marta <button>Share</button>Rook.</p>', 'Marta Rook')).toEqual([
      'Marta ',
      'Rook',
    ]);
  });

  test('over several blocks, in a range for each', () => {
    expect(rangesOf('<p>One two.</p><p>Three.</p><p>Four five.</p>', 'two.\n\nThree.\n\nFour')).toEqual([
      'two.',
      'Three.',
      'Four',
    ]);
  });

  test.each([
    [-1, 3],
    [3, 3],
    [4, 2],
    [0.5, 2],
    [0, 99],
    [Number.NaN, 2],
  ])('not at all for %s to %s', (start, end) => {
    expect(createTextMap(extractParagraphs('<p>One two.</p>')).rangesOf({ start, end })).toEqual([]);
  });

  test('not where the document says something else by now', () => {
    const extraction = extractParagraphs('<p>It was Marta Rook.</p><p>Then <b>Ilse Vance</b> came.</p>');
    const map = createTextMap(extraction);
    extraction.document.querySelector('p')!.firstChild!.nodeValue = 'It was Morta Rook.';
    expect(map.rangesOf(spanOf(extraction, 'Marta Rook'))).toEqual([]);
    extraction.document.querySelector('b')!.remove();
    expect(map.rangesOf(spanOf(extraction, 'Ilse Vance'))).toEqual([]);
  });

  test('hold the very words, whatever the text and wherever it is cut', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.replace(/[<&]/g, 'x'));
    const inline = fc
      .tuple(fc.constantFrom('', 'b', 'i'), word)
      .map(([tag, text]) => (tag ? `<${tag}>${text}</${tag}>` : text));
    const paragraph = fc.array(fc.oneof(inline, fc.constantFrom(' ', '\u00a0', '\n\t', '\u00ad')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (paragraphs, a, b) => {
          const extraction = extractParagraphs(
            paragraphs.map((parts) => `<p>${parts.join('')}</p>`).join(''),
          );
          const map = createTextMap(extraction);
          expect(map.length).toBe(extraction.text.length);
          fc.pre(extraction.text.length > 1);
          const [start, end] = [a % extraction.text.length, b % (extraction.text.length + 1)].sort(
            (x, y) => x - y,
          );
          fc.pre(start! < end!);
          const span = { start: start!, end: end! };
          const live = map.rangesOf(span).map(String).join(' ');
          expect(foldText(live).replaceAll(' ', '')).toBe(
            foldText(extraction.text.slice(span.start, span.end)).replaceAll(' ', ''),
          );
        },
      ),
    );
  });
});

describe('places in the document to offsets', () => {
  test('come back to where they were from', () => {
    const extraction = extractParagraphs('<p>It  was <b>Marta</b> Rook.</p><p>Then Ilse.</p>');
    const map = createTextMap(extraction);
    for (const words of ['Marta', 'Rook', 'Ilse', 'It']) {
      const span = spanOf(extraction, words);
      const [range] = map.rangesOf(span);
      expect(map.offsetOf(range!.startContainer, range!.startOffset)).toBe(span.start);
      expect(map.offsetOf(range!.endContainer, range!.endOffset)).toBe(span.end);
    }
  });

  test('are none outside of the text', () => {
    const { document, ...extraction } = extractParagraphs('<h1>A title</h1><p>It was Marta.</p>');
    const map = createTextMap(extraction);
    expect(map.offsetOf(document.querySelector('h1')!.firstChild!, 2)).toBeNull();
    expect(map.offsetOf(document.querySelector('p')!, 0)).toBeNull();
  });
});

describe('blocks', () => {
  test('are found by offset', () => {
    const extraction = extractParagraphs('<p>One.</p><p>Two.</p>');
    const map = createTextMap(extraction);
    expect(map.blockAt(0)?.block.text).toBe('One.');
    expect(map.blockAt(5)?.block.text).toBe('One.');
    expect(map.blockAt(6)).toMatchObject({ start: 6, block: { text: 'Two.' } });
    expect(map.blockAt(10)).toBeNull();
    expect(map.blockAt(-1)).toBeNull();
  });
});
