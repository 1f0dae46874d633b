import type { Mention } from '../../types.ts';
import { isFormOfAddress } from '../names/form-of-address.ts';
import { guessGender } from '../names/gender.ts';
import { isCompanyWord, isOrganisationWord } from '../names/organisation-name.ts';
import { parsePersonName } from '../names/person-name.ts';
import { fold } from '../text/fold.ts';

/** An organisation's long name this sure speaks for its first word, too. */
const SURE = 0.6;
const SHORTEST = 4;
const LONGEST = 4;

/** First and last words of full names here, with the offset of the first such name. */
export function collectPeople(text: string, mentions: readonly Mention[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'person') continue;
    const parts = text.slice(start, end).split(/\s+/u);
    if (parts.length < 2 || parsePersonName(parts.join(' ')).tokens.length < 2) continue;
    if (isOrganisationWord(parts[parts.length - 1]!)) continue;
    for (const part of [parts[0]!, parts[parts.length - 1]!]) if (!words.has(part)) words.set(part, start);
  }
  return words;
}

/** What the longer names of organisations begin with, or, where there are two words, end with: "Elmgrove", "Lilly". */
export function collectShortForms(text: string, mentions: readonly Mention[]): Set<string> {
  const shortForms = new Set<string>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind !== 'organisation' || confidence < SURE) continue;
    const parts = text.slice(start, end).split(/,?\s+/u);
    for (let count = 1; count < Math.min(parts.length, LONGEST); count += 1) {
      const beginning = parts.slice(0, count).join(' ');
      if (beginning.length >= SHORTEST) shortForms.add(beginning);
    }
    const last = parts[parts.length - 1]!;
    if (parts.length === 2 && last.length >= SHORTEST && !isOrganisationWord(last)) shortForms.add(last);
  }
  return shortForms;
}

/** Names that surely stand for somebody: with a title, a given name, followed by "who". */
export function collectSure(text: string, mentions: readonly Mention[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'person') continue;
    const name = text.slice(start, end);
    const word = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]?.toLowerCase();
    const isTitled = word !== undefined && isFormOfAddress(word);
    if (
      isTitled ||
      guessGender(fold(name.split(' ')[0]!)) !== null ||
      /^,?\swho\b/.test(text.slice(end, end + 6))
    )
      names.add(name);
  }
  return names;
}

/** First words of companies' long names ("Arden & Sons", "Arden Foods"), with the offset of the first such name. */
export function collectFirms(text: string, mentions: readonly Mention[]): Map<string, number> {
  const firms = new Map<string, number>();
  for (const { kind, start, end } of mentions) {
    if (kind !== 'organisation') continue;
    const parts = text.slice(start, end).split(/,?\s+/u);
    if (parts.length < 2 || parts[0]!.length < SHORTEST || firms.has(parts[0]!)) continue;
    if (isCompanyWord(parts[parts.length - 1]!)) firms.set(parts[0]!, start);
  }
  return firms;
}
