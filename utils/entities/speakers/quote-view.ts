import type { Gender } from '../names/gender.ts';
import type { Quotation } from '../quotes/find-quotes.ts';
import { isPlainSpeechVerb } from '../speech-verbs.ts';
import type { Passage } from '../text/passage.ts';
import type { Naming } from './find-sources.ts';
import { lastNamingBefore } from './namings.ts';
import type { Source } from './source.ts';

/** What was decided for an earlier quotation, and where it stands. */
export interface Before {
  readonly quotation: Quotation;
  readonly source: Source | null;
  readonly entity: number | null;
}

/** What all candidates of one quotation share. */
export interface QuoteView {
  readonly passage: Passage;
  readonly quotation: Quotation;
  /** The quotation before, and the one before that. */
  readonly before: Before | null;
  readonly secondLast: Before | null;
  readonly lastGender: Gender | null;
  /** Words outside of quotations before each word. */
  readonly outside: ArrayLike<number>;
  /** People named inside the quotation. */
  readonly inside: ReadonlySet<number>;
  readonly isOften: (entity: number) => boolean;
  /** Names of the features that hold for the quotation itself. */
  readonly own: readonly string[];
}

/** Characters looked at before and after a quotation: enough for its punctuation, and bounded. */
const NEAR = 24;

/** @param people names of people in the order of the text */
export function viewQuote(
  shared: Pick<QuoteView, 'passage' | 'outside' | 'isOften'>,
  people: readonly Naming[],
  quotation: Quotation,
  decided: Pick<QuoteView, 'before' | 'secondLast' | 'lastGender'>,
): QuoteView {
  const { before, secondLast } = decided;
  const inside = new Set<number>();
  let at = lastNamingBefore(people, quotation.lastWord + 1);
  for (; at >= 0 && people[at]!.first >= quotation.firstWord; at -= 1) inside.add(people[at]!.entity);
  const own = [...readMarks(shared.passage, quotation), ...verbsAround(shared.passage, quotation)];
  if (quotation.continues) own.push('quote-continues');
  if (before) {
    if (before.quotation.block === quotation.block) own.push('last-in-block');
    if (before.quotation.block === quotation.block - 1) own.push('last-in-block-before');
    if (before.entity !== null) own.push('last-has-speaker');
    let named = 0;
    for (; at >= 0 && named < 2 && people[at]!.first > before.quotation.lastWord; at -= 1) {
      if (people[at]!.entity !== before.entity) named += 1;
    }
    own.push(
      named === 0 ? 'none-named-since-last' : named === 1 ? 'one-named-since-last' : 'many-named-since-last',
    );
  }
  if (secondLast?.quotation.block === quotation.block - 1) own.push('second-last-in-block-before');
  if (before?.quotation.block !== quotation.block) own.push('first-in-block');
  return { ...shared, ...decided, quotation, inside, own };
}

/** What the punctuation at the quotation's edges says. */
function readMarks(
  { text, blocks }: Passage,
  { start, end, block: index, firstWord, lastWord }: Quotation,
): string[] {
  const block = blocks[index]!;
  const own: string[] = [];
  const lead = text.slice(Math.max(block.start, start - NEAR), start).trimEnd();
  const rest = text.slice(end, Math.min(block.end, end + NEAR)).trim();
  if (lead === '') own.push('quote-starts-block');
  if (rest === '' || /^[.,!?]$/.test(rest)) own.push('quote-ends-block');
  const tail = text.slice(Math.max(start, end - 4), end);
  if (/,[”"’']*$/.test(tail) || rest.startsWith(',')) own.push('quote-ends-with-comma');
  if (/[?][”"’']*$/.test(tail)) own.push('question');
  if (/^["“‘'’]*\p{Ll}/u.test(text.slice(start, start + 3))) own.push('quote-starts-small');
  if (lastWord - firstWord < 3) own.push('quote-short');
  if (lead.endsWith(':')) own.push('colon-before');
  if (lead.endsWith(',')) own.push('comma-before');
  if (/\bthat$/.test(lead)) own.push('that-before');
  const former = blocks[index - 1];
  if (lead === '' && former && text[former.end - 1] === ':') own.push('colon-ends-block-before');
  if (block.kind === 'quote') own.push('block-is-quote');
  return own;
}

function verbsAround(passage: Passage, quotation: Quotation): string[] {
  const { words } = passage;
  const sentences = new Set([words[quotation.firstWord]!.sentence, words[quotation.lastWord]!.sentence]);
  let inSentence = false;
  let inBlock = false;
  const look = (at: number): boolean => {
    const word = words[at];
    if (!word || word.block !== quotation.block) return false;
    if (word.quote === -1 && isPlainSpeechVerb(word.lower)) {
      inBlock = true;
      if (sentences.has(word.sentence)) inSentence = true;
    }
    return true;
  };
  for (let at = quotation.firstWord - 1; at > quotation.firstWord - 60 && look(at); at -= 1);
  for (let at = quotation.lastWord + 1; at < quotation.lastWord + 60 && look(at); at += 1);
  return [...(inSentence ? ['sentence-has-plain-verb'] : []), ...(inBlock ? ['block-has-plain-verb'] : [])];
}
