import { describe, expect, it } from 'vitest';
import { readEntities } from '../../../utils/entities/read-entities.ts';
import { BLOCK_SEPARATOR, type Mention } from '../../../utils/types.ts';
import { toBlocks } from './support/name-places.ts';

const SHARED = { byline: null, title: '' };

/** Processor time of one reading, in ms: the machine may be busy with something else. */
function time(paragraphs: readonly string[], mentions: readonly Mention[]): number {
  const started = process.cpuUsage();
  readEntities({ blocks: toBlocks(paragraphs), ...SHARED }, mentions);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function findAll(paragraphs: readonly string[], pattern: RegExp): Mention[] {
  return [...paragraphs.join(BLOCK_SEPARATOR).matchAll(pattern)].map(({ 0: name, index }) => ({
    kind: 'organisation',
    start: index,
    end: index + name.length,
    confidence: 1,
  }));
}

const letters = (at: number): string => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** A kind of text, by the number of its paragraphs. */
const TEXTS: readonly (readonly [string, (count: number) => string[], RegExp])[] = [
  ['paragraphs without a mark or a stop', (count) => Array(count).fill('We go there today'), /NOBODY/g],
  ['paragraphs without a word', (count) => Array(count).fill('* * * * *'), /NOBODY/g],
  [
    'organisations that begin alike, each with a short form',
    (count) => Array.from({ length: count }, (_, at) => `Acme ${letters(at)} Zed, Acme ${letters(at)}`),
    /Acme \w+(?: Zed)?/g,
  ],
];

describe('the cost of reading who is who', () => {
  it.each(TEXTS)(
    'grows with the text: %s',
    (_, write, pattern) => {
      const measure = (count: number): number => {
        const paragraphs = write(count);
        return time(paragraphs, findAll(paragraphs, pattern));
      };
      measure(500);
      const [small, large] = [measure(2000), measure(16_000)];
      expect(large).toBeLessThan(small * 16 + 300);
    },
    120_000,
  );

  it('stays small where a page of marks is taken for one name', () => {
    const text = `Bob ${'“a '.repeat(6000)}Hall`;
    const mention: Mention = { kind: 'person', start: 0, end: text.length, confidence: 1 };
    expect(time([text], [mention])).toBeLessThan(1000);
  }, 120_000);
});
