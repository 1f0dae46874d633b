import { isRoleNoun, singularRole } from '../roles/role-nouns.ts';
import { DETERMINERS, isStop } from '../roles/role-words.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import type { Passage, Word } from '../text/passage.ts';
import type { Source, SourceKind } from './source.ts';

const PRONOUNS: ReadonlyMap<string, SourceKind> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['who', 'who'],
  ['i', 'self'],
  ['we', 'self'],
  ["he's", 'he'],
  ["she's", 'she'],
  ["he'd", 'he'],
  ["she'd", 'she'],
]);

/** What stands before a verb as a noun would ("twice denied"). */
const ADVERBS = new Set('twice often soon first last next always once'.split(' '));

/** A named or referred-to entity at a run of words. */
export interface Naming {
  readonly first: number;
  readonly last: number;
  readonly entity: number;
  readonly kind: 'person' | 'organisation' | 'reference';
}

/**
 * Everything outside of quotations that might be a speaker, in the order of the text: names, references, pronouns, and
 * nouns that are the subject of a verb of speech ("a spokesman said", "said one resident").
 *
 * @param namings in the order of the text, not overlapping
 */
export function findSources(passage: Passage, namings: readonly Naming[]): Source[] {
  const { words } = passage;
  const sources: Source[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    while (next < namings.length && namings[next]!.last < at) next += 1;
    if (word.quote !== -1) continue;
    const naming = namings[next];
    if (naming && naming.first <= at) {
      sources.push({ kind: naming.kind, first: naming.first, last: naming.last, entity: naming.entity });
      at = naming.last;
      continue;
    }
    const pronoun = PRONOUNS.get(word.lower);
    if (pronoun) sources.push({ kind: pronoun, first: at, last: at, entity: null });
    else if (isNominal(passage, at)) sources.push({ kind: 'nominal', first: at, last: at, entity: null });
  }
  return sources;
}

function isNominal(passage: Passage, at: number): boolean {
  const { words } = passage;
  const { lower, mention, sentence } = words[at]!;
  if (
    mention !== -1 ||
    lower.length < 3 ||
    isStop(lower) ||
    ADVERBS.has(lower) ||
    DETERMINERS.has(lower) ||
    isSpeechVerb(lower)
  )
    return false;
  if (isRoleNoun(lower) || singularRole(lower) !== null) return true;
  const after = words[at + 1];
  const before = words[at - 1];
  if (isVerb(after, sentence) && !lower.endsWith('ly')) return true;
  return (
    before !== undefined &&
    !lower.endsWith('ing') &&
    (isVerb(before, sentence) || (DETERMINERS.has(before.lower) && isVerb(words[at - 2], sentence)))
  );
}

/** Whether a word of this sentence, outside of quotations, reports words. */
function isVerb(word: Word | undefined, sentence: number): boolean {
  return word !== undefined && word.sentence === sentence && word.quote === -1 && isSpeechVerb(word.lower);
}
