import type { Mention, MentionKind } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { isTitleWord } from '../roles/role-nouns.ts';
import { isPlainSpeechVerb } from '../speech-verbs.ts';
import { fold } from '../text/fold.ts';

/**
 * Of single words that stand here twice or more, and that the recogniser takes for a person everywhere and nowhere more surely
 * than this, one in five is somebody (measured on 250 annotated news articles that the model was not trained on).
 */
const SURE = 0.9;
/** Of names of several words, hardly one in two below this. */
const LIKELY = 0.8;
const FEWEST = 2;
/** As many, where the recogniser has seen only one. */
const MANY = 3;
/** What only people have, are called or do. */
const IS_ONE =
  /^(?:,?\swho\b|['’]s\s(?:wife|husband|mother|father|son|daughter|parents|family|brother|sister|face|hands?|eyes|death|life|lawyers?|attorneys?|body|home|career|voice|friends?)\b|,\s\d{1,2}\b|\s\(\d{1,2}\))/u;
const TITLED =
  /\b(?:M(?:r|rs|s|iss|x)|Dr|Sir|Dame|Lord|Lady|Uncle|Aunt|Saint|St|named|called|nicknamed|known\sas)\.?\s["“‘]?$/u;
/** "the Corvane", but not "the Corvanes" */
const ARTICLE = /\b[Tt]he\s$/u;
/** "IISc", "iFlytek": capitals within a word. */
const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

interface Uses {
  seen: number;
  surest: number;
  isSomebody: boolean;
  speaks: boolean;
  isThing: boolean;
}

/**
 * What the doubtful single names of supposed people are here: a body where they speak or are written like one, else a
 * thing. Given names, and whoever has a title, an age or a family, stay.
 *
 * @param people first and last words of full names here
 */
export function settleDoubtful(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlyMap<string, number>,
): Map<string, MentionKind> {
  const uses = new Map<string, Uses>();
  for (const { kind, start, end, confidence } of mentions) {
    const name = text.slice(start, end);
    if (kind !== 'person' || people.has(name)) continue;
    const known = uses.get(name) ?? { seen: 0, surest: 0, isSomebody: false, speaks: false, isThing: false };
    uses.set(name, known);
    known.seen += 1;
    known.surest = Math.max(known.surest, confidence);
    const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
    if (ARTICLE.test(before)) known.isThing = true;
    else if (TITLED.test(before) || isTitleWord(/(\p{L}+)\.?\s$/u.exec(before)?.[1]?.toLowerCase() ?? ''))
      known.isSomebody = true;
    if (IS_ONE.test(after)) known.isSomebody = true;
    if (isPlainSpeechVerb(/^\s(?:has\s|had\s)?(\p{Ll}+)/u.exec(after)?.[1] ?? '')) known.speaks = true;
  }
  const meant = new Map<string, MentionKind>();
  for (const [name, { seen, surest, isSomebody, speaks, isThing }] of uses) {
    if (surest >= (name.includes(' ') ? LIKELY : SURE) || (isSomebody && !isThing)) continue;
    if (
      guessGender(fold(name.split(' ')[0]!)) !== null ||
      countAlone(text, name) < (seen >= FEWEST ? FEWEST : MANY)
    )
      continue;
    const isWritten = CAMEL.test(name);
    if (speaks && !isWritten && !isThing) continue;
    meant.set(name, speaks || isWritten ? 'organisation' : 'other');
  }
  return meant;
}

/**
 * How often a name stands alone in the text, by the recogniser seen or not; less than nothing where it is a part of a longer
 * name that was not seen ("Etelvina Medianero", "al-Mashat").
 */
function countAlone(text: string, name: string): number {
  let found = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const [before, after] = [text.slice(Math.max(0, at - 24), at), text.slice(end, end + 24)];
    if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
    const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(after)?.[1];
    if (next !== undefined && !isTitleWord(next.toLowerCase())) return -1;
    if (/[\p{Ll},]\s\p{Lu}\p{Ll}+\s$|\p{L}-$/u.test(before)) return -1;
    found += 1;
  }
  return found;
}
