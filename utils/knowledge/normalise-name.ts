import type { EntityKind } from '../types.ts';
import { foldText } from './fold-text.ts';
import { HONORIFICS_AFTER, HONORIFICS_BEFORE } from './honorifics.ts';

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]{2,6}$/u;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const INITIALS = /(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu;

/**
 * The form by which names are compared: case, accents and punctuation folded, honorifics and a leading "the"
 * left out ("Sir Keir Starmer KCB" → "keir starmer", "J. K. Rowling" → "jk rowling"). An organisation's acronym
 * keeps its capitals, since WHO is not "who". Empty where a name holds no letter and no digit.
 */
export function normaliseName(name: string, kind: EntityKind): string {
  if (kind === 'organisation') return normaliseOrganisation(name);
  const words = toWords(name);
  const core = stripHonorifics(words);
  // A title with a surname alone is all the name there is: "lord cameron" is no "mr cameron".
  return (core.length > 1 ? core : words).join(' ');
}

/** Whether a person's name has at least two words beside honorifics: enough to tell one from another. */
export function isFullName(name: string): boolean {
  return stripHonorifics(toWords(name)).length > 1;
}

/** Whether an organisation's normalised name is one that several may share: an acronym or a single word. */
export function isShortForm(normalised: string): boolean {
  return !normalised.includes(' ');
}

function normaliseOrganisation(name: string): string {
  const bare = name
    .trim()
    .replace(/^the\s+/iu, '')
    .replaceAll('.', '');
  if (ACRONYM.test(bare)) return bare;
  const words = toWords(name.replaceAll('&', ' and '));
  return (words[0] === 'the' && words.length > 1 ? words.slice(1) : words).join(' ');
}

function toWords(name: string): string[] {
  const spaced = foldText(name).replaceAll('.', ' ').replace(NOT_WORD, ' ').trim();
  return spaced === '' ? [] : spaced.replace(INITIALS, '').split(' ');
}

function stripHonorifics(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !HONORIFICS_BEFORE.has(word));
  if (start === -1) return [];
  const end = words.findLastIndex((word) => !HONORIFICS_AFTER.has(word)) + 1;
  return words.slice(start, Math.max(end, start + 1));
}
