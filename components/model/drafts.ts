/** What stands before a note's id (or `NEW_NOTE`) in the keys of drafts: for the tags that are being typed. */
export const DRAFT_TAGS = 'tags:';

/** For the text that an edit began from: where the note says something else by now, another window has changed it. */
export const DRAFT_BASE = 'base:';

/** What the tag field holds, as tags. */
export function splitTags(typed: string): string[] {
  return typed.split(/[\s,]+/u).filter((tag) => tag !== '' && tag !== '#');
}
