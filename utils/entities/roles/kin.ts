import type { Mention } from '../../types.ts';
import type { FoundRole } from './found-role.ts';
import { isRoleNoun } from './role-nouns.ts';

const KIN = new Set(
  (
    'wife husband widow widower son daughter mother father mom mum dad parent brother sister sibling twin aunt uncle cousin nephew ' +
    'niece grandfather grandmother grandson granddaughter girlfriend boyfriend fiancé fiancée fiance fiancee spouse stepfather ' +
    'stepmother stepson stepdaughter mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law'
  ).split(' '),
);

/** Whom many call so: "Father of the House", "father of the nation", "mother of modern dance". */
const HONOURED =
  /^(?:founding\s)?(?:father|mother)\sof\s(?:(?:the\s)?(?:house|nation|country|republic|constitution|internet|web|blues)$|(?:the\s)?(?:world\swide\sweb|modern\s)|[\p{L}\s-]+(?:ics|ology|ism)$)/u;

/**
 * Whether a title says whose relative somebody is, and nothing of what they do: "younger sister", "mother of two", but not
 * "son and business partner".
 */
export function isKin(title: string): boolean {
  const lower = title.toLowerCase();
  if (HONOURED.test(lower)) return false;
  const nouns = lower
    .split(/\s(?:of|to|from|in)\s/u)[0]!
    .split(/\sand\s/u)
    .map((part) => part.split(/\s/u).pop()!);
  return isRelative(nouns[0]!) && !nouns.some((noun) => !isRelative(noun) && isRoleNoun(noun));
}

function isRelative(noun: string): boolean {
  return KIN.has(noun) || KIN.has(noun.replace(/^step-/, ''));
}

/** "Father | of the House": with the body that it is said of, where that makes a title of honour. Other roles stay. */
export function honour(text: string, mentions: readonly Mention[], role: FoundRole): FoundRole {
  if (role.organisation === null || !/(?:^|\s)(?:father|mother)$/iu.test(role.title)) return role;
  const { end } = mentions[role.organisation]!;
  if (end <= role.end || end - role.end > 40) return role;
  const title = role.title + text.slice(role.end, end);
  return HONOURED.test(title.toLowerCase()) ? { ...role, title, organisation: null, end } : role;
}
