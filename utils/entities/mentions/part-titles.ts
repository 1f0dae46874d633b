import type { Mention } from '../../types.ts';
import { isListedTitle } from '../roles/role-nouns.ts';
import { isSpeechVerb } from '../speech-verbs.ts';

/** Words between a body's name and a title that belong to the title. */
const BEFORE_TITLE =
  /\s+(?:Democratic|Republican|Conservative|Labour|Majority|Minority|Deputy|Vice|Assistant|Associate|Senior|Chief|Acting|Interim|Former|General)$/u;

/** "Ohio | Gov." */
const SHORT_OFFICE = /\s(?:Lt\.\s)?(?:Gov|Sen|Rep|Reps|Sens|Govs)\.?$/u;

/**
 * Parts a body's name from the title that the recogniser took for its end: "Elmgrove School" from the "Head of School"
 * before "Vicky Lorne", "Senate" from the "Democratic Leader". What is a title from its first word on is no name at all. A
 * surname that stands between a body and its own verb goes to its bearer ("told the Daily Argus Lorne claimed").
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back
 */
export function partTitles(text: string, mentions: readonly Mention[]): Mention[] {
  const surnames = new Set<string>();
  for (const { kind, start, end } of mentions)
    if (kind === 'person') surnames.add(/[^\s]+$/u.exec(text.slice(start, end))![0]);
  return mentions.flatMap((mention, index): Mention[] => {
    if (mention.kind !== 'organisation') return [mention];
    const next = mentions[index + 1];
    const isBeforePerson = next?.kind === 'person' && text.slice(mention.end, next.start) === ' ';
    return isBeforePerson ? partTitle(text, mention) : partSurname(text, mention, surnames);
  });
}

function partTitle(text: string, mention: Mention): Mention[] {
  const name = text.slice(mention.start, mention.end);
  const office = SHORT_OFFICE.exec(name);
  if (office) return [{ ...mention, kind: 'place', end: mention.start + office.index }];
  for (const { 0: word, index } of name.matchAll(/[^\s]+/gu)) {
    if (!isListedTitle(word.toLowerCase())) continue;
    let kept = name.slice(0, index).trimEnd();
    while (BEFORE_TITLE.test(kept)) kept = kept.replace(BEFORE_TITLE, '');
    if (kept === '') return [{ ...mention, kind: 'other' }];
    return /\s(?:of|for|and|the)$/u.test(kept)
      ? [mention]
      : [{ ...mention, end: mention.start + kept.length }];
  }
  return [mention];
}

function partSurname(text: string, mention: Mention, surnames: ReadonlySet<string>): Mention[] {
  const { start, end } = mention;
  const last = /\s([^\s]+)$/u.exec(text.slice(start, end));
  if (!last || !surnames.has(last[1]!)) return [mention];
  const verb = /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 16))?.[1];
  if (verb === undefined || !isSpeechVerb(verb)) return [mention];
  return [
    { ...mention, end: end - last[0].length },
    { ...mention, kind: 'person', start: end - last[1]!.length },
  ];
}
