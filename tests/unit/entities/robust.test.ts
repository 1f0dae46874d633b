import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntities } from '../../../utils/entities/read-entities.ts';
import { BLOCK_SEPARATOR, type Mention, type MentionKind, type WhosWho } from '../../../utils/types.ts';
import { toBlocks } from './support/name-places.ts';

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '``',
  "''",
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  ': ',
  '? ',
  '(',
  ')',
  '—',
  'said',
  'she',
  'he',
  'told',
  'May',
  'Mark',
  'Will Young',
  'Dr',
  'Sir',
  'the',
  'The',
  'NCA',
  '(NCA)',
  'Crime Agency',
  'Home Secretary',
  'MPs',
  'and',
  'who',
  'was',
  "'s",
  '’s',
  '\u{1F600}',
  'é',
  'ﬁ',
  'İ',
  '\u200B',
  '24"',
  'according to',
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
const kind = fc.constantFrom<MentionKind>('person', 'organisation', 'place', 'other');
const mention = fc.record({
  kind,
  start: fc.integer({ min: -5, max: 400 }),
  length: fc.integer({ min: -2, max: 25 }),
  confidence: fc.double({ min: 0, max: 1 }),
});

function check(paragraphs: readonly string[], mentions: readonly Mention[]): WhosWho {
  const text = paragraphs.join(BLOCK_SEPARATOR);
  const whosWho = readEntities({ blocks: toBlocks(paragraphs), byline: 'Mark May', title: '' }, mentions);
  let end = 0;
  for (const quote of whosWho.quotes) {
    expect(quote.start).toBeGreaterThanOrEqual(end);
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(text.slice(quote.start, quote.end)).not.toContain(BLOCK_SEPARATOR);
    if (quote.speaker !== null) expect(whosWho.entities[quote.speaker]).toBeDefined();
    end = quote.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  const all = whosWho.entities.flatMap((entity, id) => {
    expect(entity.id).toBe(id);
    expect(entity.mentions.length).toBeGreaterThan(0);
    for (const { at } of entity.roles)
      expect(at.start >= 0 && at.end <= text.length && at.start < at.end).toBe(true);
    for (const { start, end: last } of entity.references)
      expect(start >= 0 && last <= text.length && start < last).toBe(true);
    return entity.mentions;
  });
  all.sort((a, b) => a.start - b.start);
  for (const [at, { start, end: last }] of all.entries()) {
    expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : all[at - 1]!.end);
    expect(last).toBeGreaterThan(start);
    expect(last).toBeLessThanOrEqual(text.length);
  }
  return whosWho;
}

describe('readEntities on any text', () => {
  it('throws nothing and keeps every offset in range', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 8 }),
        fc.array(mention, { maxLength: 30 }),
        (paragraphs, drawn) => {
          check(
            paragraphs,
            drawn.map(({ kind: of, start, length, confidence }) => ({
              kind: of,
              start,
              end: start + length,
              confidence,
            })),
          );
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  it('takes 5,000 people, also of one surname', () => {
    const letters = (at: number): string =>
      [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    for (const surname of ['Hollis', null]) {
      const names = Array.from(
        { length: 5000 },
        (_, at) => `Ka${letters(at)} ${surname ?? `Lu${letters(at)}`}`,
      );
      const text = `${names.join(', ')}.`;
      let start = 0;
      const mentions = names.map((name): Mention => {
        const here = start;
        start += name.length + 2;
        return { kind: 'person', start: here, end: here + name.length, confidence: 1 };
      });
      const article = { blocks: toBlocks([text]), byline: null, title: '' };
      // Processor time: the machine may be busy with something else.
      const started = process.cpuUsage();
      const { entities } = readEntities(article, mentions);
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
      expect(entities).toHaveLength(5000);
    }
  }, 60_000);

  it('grows with the text, not faster', () => {
    const unit =
      '“We will go,” said May. Mark, who said “no, never again” to "them, told Will Young to wait. ';
    const time = (times: number): number => {
      const paragraphs = Array.from({ length: times }, () => unit);
      const step = unit.length + BLOCK_SEPARATOR.length;
      const mentions = paragraphs.map(
        (_, at): Mention => ({ kind: 'person', start: at * step + 19, end: at * step + 22, confidence: 1 }),
      );
      const started = process.cpuUsage();
      readEntities({ blocks: toBlocks(paragraphs), byline: null, title: '' }, mentions);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    time(200);
    const [small, large] = [time(300), time(2400)];
    expect(large).toBeLessThan(small * 24 + 200);
  }, 60_000);
});
