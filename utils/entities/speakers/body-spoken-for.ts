import { gapAfter, type Passage } from '../text/passage.ts';
import { firstSourceFrom } from './candidates.ts';
import type { Source } from './source.ts';

/** Who speaks for a body without being named, and what it speaks through. */
const VOICES = new Set(
  'spokesperson spokesman spokeswoman spokespeople spokespersons spokesmen official officials representative representatives analyst analysts statement'.split(
    ' ',
  ),
);
const LINKS = new Set('for at of from with by the a'.split(' '));
/** Words between a voice and the body behind it: "a spokesman for the", "analysts at". */
const LONGEST_LINK = 2;

/** Whether a noun is somebody, or something, that speaks for others. */
export function isVoice({ words }: Passage, noun: Source): boolean {
  return noun.kind === 'nominal' && VOICES.has(words[noun.last]!.lower);
}

/**
 * The organisation that an unnamed voice speaks for: "a Nato official", "a spokesman for the Harbour Board", "the Argus's
 * editorial". Null for any other noun, and where no organisation stands right beside it.
 *
 * @param sources in the order of the text
 */
export function findBodySpokenFor(passage: Passage, sources: readonly Source[], noun: Source): number | null {
  if (!isVoice(passage, noun)) return null;
  const at = firstSourceFrom(sources, noun.first);
  const before = sources[at - 1];
  if (before?.kind === 'organisation' && before.last === noun.first - 1 && isJoined(passage, before.last))
    return before.entity;
  const next = sources[at + 1];
  return next?.kind === 'organisation' && linkTo(passage, noun, next) ? next.entity : null;
}

/** Whether a name stands right behind a noun, over "for the" or the like. */
export function linkTo(passage: Passage, noun: Source, body: Source): boolean {
  const between = body.first - noun.last - 1;
  if (between < 1 || between > LONGEST_LINK) return false;
  for (let at = noun.last; at < body.first; at += 1) {
    if (!isJoined(passage, at) || (at > noun.last && !LINKS.has(passage.words[at]!.lower))) return false;
  }
  return true;
}

function isJoined(passage: Passage, word: number): boolean {
  return /^(?:['’]s?)?\s$/.test(gapAfter(passage, word));
}
