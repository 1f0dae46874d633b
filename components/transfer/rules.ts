import type { Fate, Rule, Rules } from '../../utils/formats/compare/fates.ts';
import type { MessageKey } from '../../utils/strings/strings.ts';

/** In the order in which they are shown. */
export const FATE_NAMES: readonly (readonly [Fate, MessageKey])[] = [
  ['new', 'fateNew'],
  ['changed', 'fateChanged'],
  ['conflict', 'fateConflict'],
  ['deleted-here', 'fateDeletedHere'],
  ['deleted-there', 'fateDeletedThere'],
  ['same', 'fateSame'],
];

/** What can be done with each, in words. */
export const RULE_NAMES: {
  readonly [F in keyof Rules]: readonly (readonly [Rule, MessageKey])[];
} = {
  new: [
    ['theirs', 'ruleAdd'],
    ['mine', 'ruleLeaveOut'],
  ],
  changed: [
    ['theirs', 'ruleTheirs'],
    ['mine', 'ruleMine'],
    ['both', 'ruleBoth'],
  ],
  conflict: [
    ['both', 'ruleBoth'],
    ['mine', 'ruleMine'],
    ['theirs', 'ruleTheirs'],
  ],
  'deleted-here': [
    ['mine', 'ruleStayDeleted'],
    ['theirs', 'ruleBringBack'],
  ],
  'deleted-there': [
    ['mine', 'ruleMine'],
    ['theirs', 'ruleDeleteToo'],
  ],
};
