import type { Mention, Span } from '../../types.ts';
import { isGeneric } from '../names/organisation-name.ts';
import { isTitleWord } from '../roles/role-nouns.ts';
import { COMMON_ACRONYMS } from './common-acronyms.ts';
import { KnownMentions } from './known-mentions.ts';
import { isPlatform } from './platforms.ts';
import { THING_ENDS } from './thing-ends.ts';

const ITEM =
  "\\p{Lu}(?:[\\p{L}\\p{N}’'&-]|\\.(?=[\\p{L}\\p{N}]))*(?:\\s(?:(?:of|the|for|&)\\s)?\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,3}(?<!['’]s)";
const JOINT = '(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s)(?:the\\s)?';
const NEXT = new RegExp(`${JOINT}(${ITEM})(?=[,.;:)”"]|\\s\\p{Ll}|$)`, 'duy');
const LAST = new RegExp(
  `(?<![\\p{L}\\p{N}’'.-]|[\\p{L}\\p{N}]\\s)(${ITEM})${JOINT}$|(?<=\\p{Ll}\\s)(${ITEM})${JOINT}$`,
  'du',
);
const LONGEST_ITEM = 70;
const MOST = 12;
/** A body that the recogniser is surer of than this speaks for its neighbours. */
const SURE = 0.7;
const FEWEST = 2;
const CONFIDENCE = 0.6;

/**
 * Bodies among bodies: in a list of three or more of which two, and at least half, are surely bodies, and none surely
 * somebody, a town or a thing, what is doubtful or was not seen is one, too.
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back
 */
export function findBodyLists(text: string, mentions: readonly Mention[]): Mention[] {
  const known = new KnownMentions(mentions);
  const found: Mention[] = [];
  const dropped = new Set<Mention>();
  let done = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'organisation' || mention.confidence <= SURE || mention.start < done) continue;
    const list = readList(text, mention);
    done = list[list.length - 1]!.end;
    if (list.length <= FEWEST) continue;
    const seen = list.map(({ start, end }) => known.touching(start, end));
    const bodies = seen.filter(([there]) => there?.kind === 'organisation' && there.confidence > SURE).length;
    if (bodies < FEWEST || bodies * 2 < list.length) continue;
    if (seen.some(([there]) => there && there.kind !== 'organisation' && there.confidence > SURE)) continue;
    for (const [index, item] of list.entries()) {
      const [there, more] = seen[index]!;
      if (more || there?.kind === 'organisation' || !mayBeBody(text, item, there === undefined)) continue;
      if (there) dropped.add(there);
      found.push({ kind: 'organisation', confidence: CONFIDENCE, ...item });
    }
  }
  if (found.length === 0) return [...mentions];
  return [...mentions.filter((mention) => !dropped.has(mention)), ...found].sort((a, b) => a.start - b.start);
}

/** The list that a name is a member of, in the order of the text. */
function readList(text: string, { start, end }: Span): Span[] {
  const list: Span[] = [{ start, end }];
  for (let from = start; list.length < MOST; from = list[0]!.start) {
    const at = Math.max(0, from - LONGEST_ITEM);
    const match = LAST.exec(text.slice(at, from));
    const place = match?.indices?.[1] ?? match?.indices?.[2];
    if (!place) break;
    list.unshift({ start: at + place[0], end: at + place[1] });
  }
  for (let from = end; list.length < MOST; from = list[list.length - 1]!.end) {
    NEXT.lastIndex = from;
    const place = NEXT.exec(text)?.indices?.[1];
    if (!place) break;
    list.push({ start: place[0], end: place[1] });
  }
  return list;
}

/** A word that a sentence starts with tells nothing; an office, a product and a thing are no bodies. */
function mayBeBody(text: string, { start, end }: Span, isUnseen: boolean): boolean {
  const name = text.slice(start, end);
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (isPlatform(name) || COMMON_ACRONYMS.has(name) || isGeneric(name)) return false;
  if (isTitleWord(last) || isTitleWord(name.split(' ')[0]!.toLowerCase()) || THING_ENDS.has(last))
    return false;
  return !(isUnseen && /(?:^|\n|[.!?:]["”’)]?\s)["“‘(]?$/u.test(text.slice(Math.max(0, start - 4), start)));
}
