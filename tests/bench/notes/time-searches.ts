import type { Page } from 'puppeteer-core';
import { nameEntity, nameWord } from '../../../tools/library/generate.ts';
import { median } from '../median.ts';
import { timeQuestions } from './time-questions.ts';

/** How often each kind of query is asked, each time with other words. */
const REPEATS = 9;
const LIMIT = 20;

/** What readers type, by kind; words at low ranks are in most notes, those at high ones in a few. */
const KINDS: Readonly<Record<string, (round: number) => string>> = {
  'a word': (round) => nameWord(600 + 97 * round),
  'a beginning': (round) => nameWord(200 + 61 * round).slice(0, 4),
  'a slip of the finger': (round) => swapLetters(nameWord(400 + 83 * round)),
  'two words': (round) => `${nameWord(60 + 7 * round)} ${nameWord(90 + 11 * round)}`,
  'a frequent word': (round) => nameWord(round),
  'two frequent words': (round) => `${nameWord(round)} ${nameWord(9 + round)}`,
  'a whole name': (round) => nameEntity(11 + 97 * round).name.replace('-', ' '),
  'a first name': (round) => nameEntity(round).name.split(' ')[0] ?? '',
  'a name, a word': (round) =>
    `${nameEntity(7 + 13 * round)
      .name.split(' ')
      .at(-1)} ${nameWord(50 + round)}`,
  'a tag': (round) => ['bridge', 'budget', 'ferry', 'to-check', 'housing'][round % 5] ?? '',
  'word by word as typed': (round) => nameWord(300 + 71 * round).slice(0, 1 + (round % 6)),
};

/** Median milliseconds of a search by kind of query. */
export async function timeSearches(page: Page): Promise<Readonly<Record<string, number>>> {
  const medians: Record<string, number> = {};
  for (const [kind, make] of Object.entries(KINDS)) {
    const requests = Array.from({ length: REPEATS }, (_, round) => ({ query: make(round), limit: LIMIT }));
    medians[kind] = median(await timeQuestions(page, 'notes.search', requests));
  }
  return medians;
}

function swapLetters(word: string): string {
  return `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
}
