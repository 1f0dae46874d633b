import { ORGANISATION_END_BIT } from './lexeme.ts';
import { SENTENCE_OPENERS } from './lists/abbreviations.ts';
import { FIRST_WORDS } from './lists/first-words.ts';
import { POSTS } from './lists/posts.ts';
import { CALENDAR } from './lists/words.ts';
import type { Run, Sentence } from './sentence.ts';

/** Before a day or a month: "by Monday", "late Friday". */
const BEFORE_DAYS = new Set(
  'on in since until till by from before after early late last next this of through during'.split(' '),
);

/** Whether a name goes on behind `end`: "Supreme Court | of India". */
function goesOn({ words }: Sentence, end: number): boolean {
  if (words[end]?.form !== 'of') return false;
  const next = words[end + 1]?.form === 'the' ? end + 2 : end + 1;
  return words[next]?.isCapital === true;
}

/** Whether a word has its capital from the sentence that begins with it, or is a day or a month: "On Monday | Shell said". */
function isOpener({ words }: Sentence, i: number): boolean {
  const { lower } = words[i]!;
  if (SENTENCE_OPENERS.has(lower)) return true;
  const before = words[i - 1];
  if (before?.isWord !== true) return FIRST_WORDS.has(lower);
  return CALENDAR.has(lower) && BEFORE_DAYS.has(before.lower);
}

/** Whether a run is no more than openers before `start`. */
function beginsAt(sentence: Sentence, run: Run, start: number): boolean {
  for (let i = run.start; i < start; i++) if (!isOpener(sentence, i)) return false;
  return true;
}

/** Whether a post begins behind a name, its holder's name behind it or not: "Unilever | CEO Ann Lee", not "Unilever | Chief Officers Trust". */
const isPost = ({ words }: Sentence, run: Run, end: number): boolean =>
  POSTS.has(words[end]!.lower) && (words[run.end - 1]!.lists & ORGANISATION_END_BIT) === 0;

/**
 * Whether a known name is all of what is capitalised there, but for a sentence's first words and for a post behind it: "Amazon" alone,
 * not that of "Amazon Rainforest Trust", nor the beginning of "Communist Party of Cuba".
 */
export function isWholeName(sentence: Sentence, { start, end }: { start: number; end: number }): boolean {
  if (goesOn(sentence, end)) return false;
  const run = sentence.runs[sentence.runOf[start]!];
  if (run === undefined) return true;
  return beginsAt(sentence, run, start) && (run.end <= end || isPost(sentence, run, end));
}
