import { describe, expect, test } from 'vitest';
import { nearestMention, placeQuoteMarks } from '../../../utils/page/quote-marks.ts';
import { createTextMap } from '../../../utils/page/text-map.ts';
import type { Entity, Quote } from '../../../utils/types.ts';
import { extractParagraphs } from './extract-paragraphs.ts';

const MARKUP =
  '<div><p>Rook said: <em>“It</em> runs.” She left.</p><p>“It ran,” said Rook. Nobody answered “why”.</p>' +
  '<blockquote><p>It will run, wrote Rook.</p></blockquote></div>';

const extraction = extractParagraphs(MARKUP);
const map = createTextMap(extraction);
const { text } = extraction;

function spansOf(words: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(words, 'gu'))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

const ROOK: Entity = {
  id: 0,
  kind: 'person',
  name: 'Rook',
  aliases: [],
  mentions: spansOf('Rook'),
  references: [],
  roles: [],
  heard: 'quoted',
  isAuthor: false,
};

const QUOTES: readonly Quote[] = ['“It runs.”', '“It ran,”', '“why”', 'It will run']
  .flatMap(spansOf)
  .map((span, index) => ({ ...span, speaker: index === 2 ? null : 0 }));

describe('placeQuoteMarks', () => {
  test('stand on the marks that open what somebody known says', () => {
    const marks = placeQuoteMarks(map, { entities: [ROOK], quotes: QUOTES }, 'all');
    expect(marks.map(({ entity, mention, ranges }) => [entity, mention, ranges.map(String)])).toEqual([
      [0, 0, ['“']],
      [0, 1, ['“']],
    ]);
    expect(marks.map(({ span }) => span.start)).toEqual([QUOTES[0]?.start, QUOTES[1]?.start]);
  });

  test('stand once for each where names are marked once', () => {
    expect(placeQuoteMarks(map, { entities: [ROOK], quotes: QUOTES }, 'first')).toHaveLength(1);
  });
});

test('nearestMention is the one with the least text in between', () => {
  expect(
    nearestMention(
      [
        { start: 0, end: 4 },
        { start: 40, end: 44 },
      ],
      { start: 20, end: 35 },
    ),
  ).toBe(1);
  expect(
    nearestMention(
      [
        { start: 0, end: 4 },
        { start: 40, end: 44 },
      ],
      { start: 6, end: 30 },
    ),
  ).toBe(0);
});
