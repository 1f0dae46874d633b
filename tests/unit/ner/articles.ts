import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecogniser } from '../../../tools/tag/load-recogniser.ts';
import { BLOCK_SEPARATOR, type Block } from '../../../utils/types.ts';

export const recogniser = loadRecogniser();

const SEED = join(import.meta.dirname, '../../../../shared/seed');

/** Text of the seed article, null (with a printed reason) where the optional data is absent. */
export function readSeed(): string | null {
  const file = existsSync(SEED) ? readdirSync(SEED).find((name) => name.endsWith('.txt')) : undefined;
  if (file === undefined) console.log('Skipped: ../shared/seed is not here.');
  return file === undefined ? null : readFileSync(join(SEED, file), 'utf8');
}

/** Blocks of a text whose paragraphs are parted by blank lines. */
export const toBlocks = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }));

/** The people and the organisations found in a text: each name once, sorted. */
export function findNames(text: string): { people: string[]; organisations: string[] } {
  const blocks = toBlocks(text);
  const joined = blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const mentions = recogniser.recognise(blocks);
  const named = (kind: string) =>
    [...new Set(mentions.filter((m) => m.kind === kind).map((m) => joined.slice(m.start, m.end)))].sort();
  return { people: named('person'), organisations: named('organisation') };
}

/** How often a name is found. */
export function countMentions(text: string, name: string, kind: string): number {
  const blocks = toBlocks(text);
  const joined = blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  return recogniser.recognise(blocks).filter((m) => m.kind === kind && joined.slice(m.start, m.end) === name)
    .length;
}

/** The text with each name replaced by another. */
export function swapNames(text: string, swaps: Readonly<Record<string, string>>): string {
  let swapped = text;
  for (const [from, to] of Object.entries(swaps)) swapped = swapped.replaceAll(from, to);
  return swapped;
}
