/**
 * What a record of a file is to the library:
 * - `new`: the library has nothing like it
 * - `same`: it says what the library says
 * - `changed`: the file's is the later version
 * - `conflict`: both say something else, and the library's is as late or later
 * - `deleted-here`: the reader has deleted it
 * - `deleted-there`: the file says that it was deleted
 */
export type Fate = 'new' | 'same' | 'changed' | 'conflict' | 'deleted-here' | 'deleted-there';

/** Keep mine, take theirs, keep both. */
export type Rule = 'mine' | 'theirs' | 'both';

/** The rule of each fate that has a choice. */
export type Rules = Readonly<Record<Exclude<Fate, 'same'>, Rule>>;

/** What is done without a choice: nothing of either side is lost by it. */
export const FIRST_RULES: Rules = {
  new: 'theirs',
  changed: 'theirs',
  conflict: 'both',
  'deleted-here': 'mine',
  'deleted-there': 'mine',
};
