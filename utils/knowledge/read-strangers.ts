import type { Entity } from '../types.ts';
import { readDomains } from './domains.ts';
import { normaliseName } from './normalise-name.ts';

/** What stands behind the name of somebody whose life the reader is told of because nobody knows it. */
const PRIVATE_LIFE =
  /^,? (?:\d{1,3}, )?who (?:(?:has|have|had|also|still) )?(?:r[au]ns? (?:an?|his|her)\b(?! (?:department|ministry|campaign|government|council|agency))|own(?:s|ed) (?:an?|the)\b|kee?p(?:s|t) |play(?:s|ed) |li?ve[sd]? (?:in|at|on|near|next|with|alone)\b|farm(?:s|ed)?\b|drives? (?:an?|the)\b|work(?:s|ed) (?:as|at|in)\b|sells? |bakes? |was (?:walking|visiting|shopping|travelling|on (?:his|her) way)\b)/u;

/** The last word before a name, with what may stand between the two. */
const WORD_BEFORE = /([\p{L}-]+),? $/u;

/** Far enough to see the longest of what is looked for. */
const REACH = 60;

/** Words of family stand before the names of the famous as well. */
const FAMILY = /^(?:grand)?(?:mother|father)$|^mum$|^dad$/iu;

/**
 * People whom an article introduces as one of us, by their everyday work or life ("the crofter Donald Cameron", "Sarah
 * Jones, who has run a cafe since 2009"). Normalised names.
 */
export function readStrangers(
  text: string,
  entities: readonly Pick<Entity, 'kind' | 'name' | 'aliases'>[],
): Set<string> {
  const strangers = new Set<string>();
  for (const { kind, name, aliases } of entities) {
    if (kind !== 'person') continue;
    if ([name, ...aliases].some((form) => form.includes(' ') && isIntroduced(text, form))) {
      for (const form of [name, ...aliases]) strangers.add(normaliseName(form, 'person'));
    }
  }
  return strangers;
}

function isIntroduced(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (PRIVATE_LIFE.test(text.slice(end, end + REACH))) return true;
    const [, word = ''] = WORD_BEFORE.exec(text.slice(Math.max(0, at - REACH), at)) ?? [];
    if (!FAMILY.test(word) && readDomains(word).has('everyday')) return true;
  }
  return false;
}
