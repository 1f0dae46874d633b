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

/** What a reader can choose, the first of each being what is done without a choice: nothing of theirs is lost by it. */
export const RULE_CHOICES: { readonly [F in keyof Rules]: readonly [Rule, ...Rule[]] } = {
  new: ['theirs', 'mine'],
  changed: ['theirs', 'mine', 'both'],
  conflict: ['both', 'mine', 'theirs'],
  'deleted-here': ['mine', 'theirs'],
  'deleted-there': ['mine', 'theirs'],
};

export const FIRST_RULES: Rules = {
  new: RULE_CHOICES.new[0],
  changed: RULE_CHOICES.changed[0],
  conflict: RULE_CHOICES.conflict[0],
  'deleted-here': RULE_CHOICES['deleted-here'][0],
  'deleted-there': RULE_CHOICES['deleted-there'][0],
};
