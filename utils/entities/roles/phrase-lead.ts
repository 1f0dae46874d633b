import type { Mention, Role } from '../../types.ts';
import { HONORIFICS } from '../names/honorifics.ts';
import { GENERIC_NOUNS } from '../names/organisation-name.ts';
import { gapAfter, type Passage } from '../text/passage.ts';
import { isTitleWord } from './role-nouns.ts';
import { DETERMINERS, isAge, isStop, tenseOf } from './role-words.ts';

const LONGEST = 9;
const COUNTS = /^(?:two|three|four|five|six|several|many|both|all)$/;
/** What is done to somebody who comes into an office. */
const APPOINTED = /^(?:appointed|elected|promoted)$/;

/** What leads a title in. */
export interface Lead {
  /** Index of the title's first word. */
  readonly start: number;
  /** Last word of somebody's name that the title starts with ("Clinton campaign aide"), -1 where none. */
  readonly modified: number;
  readonly organisation: number | null;
  readonly tense: Role['tense'];
  /** "a", "an", "one": the first that is said of somebody, or somebody else. */
  readonly isIndefinite: boolean;
  /** "one of the": the title stands in the plural. */
  readonly isOneOf: boolean;
  /** A genitive leads it in: "Ben Tarrant’s". */
  readonly isOwned: boolean;
}

/**
 * Reads past articles, words of time, an age, and whose the title is: "the", "Ben Tarrant’s", "the Clinton campaign’s",
 * "the Harbour Trust’s former". Null where no title can follow.
 */
export function readLead(
  passage: Passage,
  mentions: readonly Mention[],
  from: number,
  given: Role['tense'],
): Lead | null {
  const { words } = passage;
  const { sentence } = words[from]!;
  let tense = given;
  let organisation: number | null = null;
  let modified = -1;
  let isOwned = false;
  let start = from;
  // "President Ben Tarrant’s adviser", "Mr. Tarrant’s adviser"
  if ((isTitleWord(words[from]!.lower) || HONORIFICS.has(words[from]!.lower)) && words[from + 1]?.isPerson)
    start += 1;
  const isIndefinite = /^(?:an?|one|two|three|some|several|other|many)$/.test(words[from]!.lower);
  const isOneOf = words[from]!.lower === 'one' && words[from + 1]?.lower === 'of';
  if (isOneOf) start += COUNTS.test(words[from + 3]?.lower ?? '') ? 4 : 2;
  if (/sel(?:f|ves)$/.test(words[from]!.lower) && words[from]!.mention === -1) start += 1;
  while (words[start]?.sentence === sentence && start - from < LONGEST) {
    const { lower, mention, isPerson } = words[start]!;
    const said = tenseOf(lower);
    const kind = mention === -1 ? null : mentions[mention]!.kind;
    if (isPerson) {
      let last = start;
      while (words[last + 1]?.mention === mention) last += 1;
      if (!isOwner(passage, last)) {
        modified = last;
        // "the Clinton campaign’s director"
        if (!isOwner(passage, last + 1) || words[last + 1]!.sentence !== sentence) {
          const next = words[last + 1];
          return next &&
            next.sentence === sentence &&
            /^\s$/.test(gapAfter(passage, last)) &&
            !isStop(next.lower)
            ? { start, modified, organisation, tense, isIndefinite, isOneOf, isOwned }
            : null;
        }
        modified = -1;
        last += 1;
      }
      isOwned = true;
      start = last + 1;
      continue;
    }
    if (said && kind === null) tense = said === 'current' ? tense : said;
    else if (kind === 'organisation' && start + 1 < words.length) organisation = mention;
    else if (kind === null && isOwner(passage, start) && !GENERIC_NOUNS.has(lower.replace(/'s$/, ''))) {
      // "the president’s former envoy"
    } else if (
      !DETERMINERS.has(lower) &&
      !(start === from && COUNTS.test(lower)) &&
      !isAge(lower) &&
      !(start === from && APPOINTED.test(lower))
    )
      break;
    if (!/^['’.]?\s$/.test(gapAfter(passage, start))) return null;
    start += 1;
    // "its current and former heads"
    if (said && words[start]?.lower === 'and' && tenseOf(words[start + 1]?.lower ?? '') !== null) start += 2;
  }
  return { start, modified, organisation, tense, isIndefinite, isOneOf, isOwned };
}

/** "Tarrant’s", "Sanders’". */
function isOwner(passage: Passage, at: number): boolean {
  return /'s$/.test(passage.words[at]?.lower ?? '') || /^['’]\s$/.test(gapAfter(passage, at));
}
