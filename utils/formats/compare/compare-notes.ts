import { moveOn } from '../../notes/stamp.ts';
import type { Note } from '../../types.ts';
import { fingerprint } from '../hash-text.ts';
import type { Fate, Rule } from './fates.ts';
import { isSameContent } from './same-content.ts';

/** How a record stands in its file. */
export interface Standing {
  /** The format says what was edited by hand. */
  readonly isPrinted: boolean;
  /** It was edited by hand since it was written out. */
  readonly isEdited: boolean;
}

/** What a note of a file is to the one that the library has under its id, null where there is none. */
export function compareNote(theirs: Note, mine: Note | null, standing: Standing): Fate {
  if (mine === null) return 'new';
  if (theirs.deleted !== null) return mine.deleted === null ? 'deleted-there' : 'same';
  if (mine.deleted !== null) return 'deleted-here';
  if (isSameNote(theirs, mine, standing)) return 'same';
  if (standing.isEdited) return mine.updated > theirs.updated ? 'conflict' : 'changed';
  return theirs.updated > mine.updated ? 'changed' : 'conflict';
}

/** Times of change alone make no difference; nor does what another program has made of the rest of a row. */
function isSameNote(theirs: Note, mine: Note, { isPrinted, isEdited }: Standing): boolean {
  if (isPrinted && !isEdited && theirs.updated === mine.updated) return true;
  if (isPrinted && isEdited) return isSameContent([theirs.text, theirs.tags], [mine.text, mine.tags]);
  return isSameContent({ ...theirs, updated: 0, created: 0 }, { ...mine, updated: 0, created: 0 });
}

/**
 * The notes to be put into the library under a rule: none where it stays as it is.
 * @param now milliseconds since 1970: the moment of change of what was edited by hand
 */
export function settleNote(
  theirs: Note,
  mine: Note | null,
  standing: Standing,
  rule: Rule,
  now: number,
): Note[] {
  if (rule === 'mine') return [];
  if (mine === null || rule === 'theirs') return [takeNote(theirs, mine, standing, now)];
  return [{ ...takeNote(theirs, null, standing, now), id: makeCopyId(theirs) }];
}

/** Of what was edited by hand only the words are taken: the rest may have been spoilt on its way. */
function takeNote(theirs: Note, mine: Note | null, { isEdited }: Standing, now: number): Note {
  if (!isEdited) return theirs;
  const { text, tags } = theirs;
  const whole = mine ?? theirs;
  return { ...whole, text, tags, deleted: null, updated: moveOn(now, whole.updated) };
}

const TAIL = 12;

/**
 * The id of a note that is kept beside the one it differs from: always the same for the same words, so that taking
 * a file twice makes one copy. It keeps the beginning of the id, by which notes sort.
 */
export function makeCopyId({ id, text, tags }: Pick<Note, 'id' | 'text' | 'tags'>): string {
  const words = JSON.stringify([id, text, tags]);
  const tail = (fingerprint(words) + fingerprint(`${words} `)).slice(0, TAIL);
  return (id.length > TAIL ? id.slice(0, -TAIL) : `${id}-`) + tail;
}
