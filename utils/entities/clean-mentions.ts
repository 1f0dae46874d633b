import type { Mention, MentionKind } from '../types.ts';
import { isFamily } from './mentions/is-family.ts';
import { widenCampus } from './mentions/widen-campus.ts';
import { widenName } from './mentions/widen-name.ts';
import { widenToAcronym } from './mentions/widen-to-acronym.ts';
import { HONORIFICS, POSTNOMINALS } from './names/honorifics.ts';
import { isGeneric, isOrganisationWord } from './names/organisation-name.ts';
import { isListedTitle, isTitleWord, singularRole } from './roles/role-nouns.ts';

/** Mentions less sure than this are left out. */
const LEAST_CONFIDENCE = 0.3;
/** A title in its short form, with what the recogniser took for the name before it: "Impeach AG Okafor"; a credit’s label: "Director_Okafor". */
const INNER_TITLE =
  /^(?:\S*_(?=\p{Lu})|(?:[\p{L}’'-]+\s){0,2}(?:AG|DA|Sen\.|Rep\.|Gov\.|Lt\.|Sgt\.|Cllr|Mr\.?|Mrs\.?|Ms\.?)\s(?=\p{Lu}))/u;
/** What tells father and son apart is part of the name. */
const GENERATION = /^,?\s(?:[JS]r\b\.?|I{2,3}\b|IV\b)/u;
/** "I’ve", "We’re" in a text that was read in the wrong encoding; names that it has spoilt are names all the same. */
const SPOILT = /^\p{L}+(?:â€™|\u00e2\u0080\u0099)(?:ve|re|ll|m|d|t)$/u;
/** Characters. Nobody is called by more; a run of capitals and marks may be taken for a name. */
const LONGEST_NAME = 200;

// Titles and trades that people are called by, too.
const NAME_LIKE = new Set(
  'dean prince princess king queen major bishop baker judge hunter porter driver farmer gardener butcher singer sailor painter dancer speaker constable miner model star boss guard chancellor barber brewer carpenter cook duke earl baron marshal pope priest abbot monk knight squire page parson warden shepherd fowler carter cooper mason potter archer fisher butler chandler walker general private chief ranger rector'.split(
    ' ',
  ),
);

/**
 * Mentions as the rest of this room needs them: in the order of the text, inside it, never overlapping (the surer of two
 * stays), bare of article, honorific and possessive. A noun that only points at an organisation ("the Foundation") is none.
 */
export function cleanMentions(text: string, mentions: readonly Mention[]): Mention[] {
  const bare: Mention[] = [];
  for (const mention of mentions) {
    const { start, end, confidence } = mention;
    if (!(start >= 0 && end <= text.length && start < end) || !(confidence >= LEAST_CONFIDENCE)) continue;
    if (end - start > LONGEST_NAME || SPOILT.test(text.slice(start, end))) continue;
    const wide = widenToAcronym(text, widenName(text, widenCampus(text, mention)));
    const span = trim(text, wide);
    const kind = readKind(text, wide);
    if (!span || (kind === 'organisation' && isGeneric(text.slice(span.start, span.end)))) continue;
    if (kind === 'person' && (isFamily(text, span.start, span.end) || isBareWord(text, span))) continue;
    bare.push({ kind, start: span.start, end: span.end, confidence: wide.confidence });
  }
  bare.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  for (const mention of bare) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= mention.start) kept.push(mention);
    else if (mention.confidence > last.confidence) kept[kept.length - 1] = mention;
  }
  return kept;
}

function trim(text: string, mention: Mention): { start: number; end: number } | null {
  let { start, end } = mention;
  const inner = mention.kind === 'person' ? INNER_TITLE.exec(text.slice(start, end)) : null;
  if (inner) start += inner[0].length;
  // "And Times writers": a sentence's first word.
  const opener =
    mention.kind === 'organisation' && /^(?:And|But|While|When)\s+(?=\p{Lu})/u.exec(text.slice(start, end));
  if (opener) start += opener[0].length;
  const pattern = mention.kind === 'person' ? /^(\p{L}+)\.?\s+(?=\S)/u : /^(the)\s+(?=\p{Lu})/u;
  for (
    let match = pattern.exec(text.slice(start, end));
    match;
    match = pattern.exec(text.slice(start, end))
  ) {
    const word = match[1]!.toLowerCase();
    if (mention.kind === 'person' && !HONORIFICS.has(word) && !isTitle(word) && !isTitleOfSeveral(word))
      break;
    start += match[0].length;
    if (mention.kind !== 'person') break;
  }
  // "Edith (née Clegg"
  const open = mention.kind === 'person' ? /\s\([^()]*$/u.exec(text.slice(start, end)) : null;
  if (open) end -= open[0].length;
  const tail = /(?:['’]s|(?<=s)['’])?[\s,;:]*$/u.exec(text.slice(start, end));
  if (tail) end -= tail[0].length;
  // "Ivo Lund | Sr."
  const generation = mention.kind === 'person' && GENERATION.exec(text.slice(end, end + 6));
  if (generation && text.slice(start, end).includes(' ')) end += generation[0].length;
  // "David Harries MS"
  const letters = mention.kind === 'person' && /(?<=\s\S+),?\s(\p{Lu}{2,4})$/u.exec(text.slice(start, end));
  if (letters && POSTNOMINALS.has(letters[1]!.toLowerCase())) end -= letters[0].length;
  // "told The | Lowmark Post": a capital within a sentence
  if (mention.kind === 'organisation' && /[\p{Ll},]\sThe\s$/u.test(text.slice(Math.max(0, start - 6), start)))
    start -= 4;
  const bare = text.slice(start, end);
  return /[\p{L}\p{N}]/u.test(bare) ? { start, end } : null;
}

/** "Brothers Joe and Eddie Garza" */
function isTitleOfSeveral(word: string): boolean {
  const single = singularRole(word);
  return single !== null && isListedTitle(single) && !NAME_LIKE.has(single);
}

/** Whether a person's mention may begin with this word without its being part of the name: no given name, no surname. */
function isTitle(word: string): boolean {
  return isTitleWord(word) && !NAME_LIKE.has(word);
}

/** A name of several words that ends in a company's word is no person's, whatever the recogniser thinks. */
function readKind(text: string, { kind, start, end }: Mention): MentionKind {
  if (kind !== 'person') return kind;
  const words = text.slice(start, end).split(/\s+/u);
  return words.length > 1 && isOrganisationWord(words[words.length - 1]!) ? 'organisation' : kind;
}

/** A letter, or a title without a name: "Defendant". */
function isBareWord(text: string, { start, end }: { start: number; end: number }): boolean {
  const name = text.slice(start, end).toLowerCase();
  return name.length === 1 || (isListedTitle(name) && !NAME_LIKE.has(name));
}
