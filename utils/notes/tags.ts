/** Longest tag in characters, and most tags of a note. */
const TAG_LIMIT = 60;
const TAGS_LIMIT = 50;

/**
 * A tag in a text: # and letters, digits, - _ or /, not within a word or an address, and not a number alone. These
 * are the tags that Obsidian reads as well.
 */
const TAG_IN_TEXT = /(?<![\p{L}\p{N}\p{M}_/#&.-])#(?=[\p{L}\p{N}_/-]*[\p{L}_])([\p{L}\p{N}\p{M}_/-]+)/gu;

const NOT_IN_TAG = /[^\p{L}\p{N}\p{M}_/-]+/gu;

/** An address may hold a # of its own. */
const ADDRESS = /\bhttps?:\/\/\S+/giu;

/** A tag as it is kept: small letters, without its #, "-" for what no tag may hold. Empty where nothing is left. */
export function normaliseTag(typed: string): string {
  const words = typed.normalize('NFC').trim().replace(/^#+/u, '').toLowerCase().replace(NOT_IN_TAG, '-');
  const short = [...words.replace(/^[-/]+/u, '')].slice(0, TAG_LIMIT).join('');
  return short.replace(/[-/]+$/u, '');
}

/** The tags that a text holds as #tag, each once, in their order. */
export function findTags(text: string): string[] {
  const found = text.normalize('NFC').replace(ADDRESS, ' ').matchAll(TAG_IN_TEXT);
  return [...new Set(Array.from(found, ([, word = '']) => normaliseTag(word)))].filter((tag) => tag !== '');
}

/** All tags of a note: those typed in its field and those in its text, each once. */
export function joinTags(typed: readonly string[], text: string): string[] {
  const tags = new Set([...typed.map(normaliseTag), ...findTags(text)]);
  tags.delete('');
  return [...tags].slice(0, TAGS_LIMIT);
}
