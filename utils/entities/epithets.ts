import type { Mention } from '../types.ts';
import type { Reference } from './references.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { gapAfter, type Passage } from './text/passage.ts';

/** "father-of-two", "34-year-old": what stands for somebody who has just been named. */
const EPITHET = /^(?:(?:grand)?(?:mother|father)|mum|mom|dad)-of-[\p{L}\p{N}]+$|^\d{1,3}-year-old$/u;
const GOES_ON =
  /^(?:is|was|has|had|will|would|who|and|also|then|did|does|can|could|from|in|at|on|of|later|now|only|went|made|won|took|came)$/;
/** Words back in which somebody must have been named. */
const REACH = 80;

/**
 * "the mother-of-two", "the 34-year-old": the only person named in the paragraph so far, or else in the one before. Where
 * two people are named there it may be either, and nobody is meant.
 *
 * @param entityOf entity of each mention, -1 where none
 */
export function findEpithets(
  passage: Passage,
  mentions: readonly Mention[],
  entityOf: readonly number[],
): Reference[] {
  const { words } = passage;
  const found: Reference[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (words[at]!.lower !== 'the' || words[at + 1]!.mention !== -1) continue;
    if (!EPITHET.test(words[at + 1]!.lower) || !isAlone(passage, at + 1)) continue;
    const entity = findOnly(passage, mentions, entityOf, at);
    if (entity === null) continue;
    found.push({ entity, first: at, last: at + 1, start: words[at]!.start, end: words[at + 1]!.end });
  }
  return found;
}

/** Whether no noun follows: "the 34-year-old striker" is left to the role that it names. */
function isAlone(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1];
  return !next || !/^\s$/.test(gapAfter(passage, at)) || isSpeechVerb(next.lower) || GOES_ON.test(next.lower);
}

/** Read back a paragraph at a time: whoever the nearest one names settles it. */
function findOnly(
  { words }: Passage,
  mentions: readonly Mention[],
  entityOf: readonly number[],
  from: number,
): number | null {
  const own = words[from]!.block;
  let only = -1;
  let foundIn = own;
  for (let at = from - 1; at >= 0 && from - at <= REACH; at -= 1) {
    const { mention, isPerson, block } = words[at]!;
    if (block < own - 1 || (only !== -1 && block !== foundIn)) break;
    if (!isPerson || mentions[mention]?.kind !== 'person') continue;
    const entity = entityOf[mention]!;
    if (only !== -1 && entity !== only) return null;
    [only, foundIn] = [entity, block];
  }
  return only === -1 ? null : only;
}
