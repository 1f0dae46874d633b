import type { Mention, MentionKind, Span } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { fold } from '../text/fold.ts';
import { KnownMentions } from './known-mentions.ts';
import { isPlatform } from './platforms.ts';

/** Nouns of a class, in the plural, by what their members are. Those that fit two kinds ("rivals", "brands") are left out. */
const CLASSES: readonly (readonly [MentionKind, string])[] = [
  [
    'organisation',
    'companies|firms|manufacturers|retailers|publishers|newspapers|magazines|broadcasters|agencies|charities|NGOs|non-?profits|universities|colleges|' +
      'hospitals|banks|airlines|carmakers|automakers|studios|developers|start-?ups|chains|supermarkets|institutions|organi[sz]ations|think tanks|regulators|lenders|insurers|' +
      'giants|labels|unions|parties|clubs|news outlets|outlets|watchdogs|ministries|departments|exchanges|brokerages|websites|channels|militias|gangs|bands|cartels',
  ],
  [
    'place',
    'cities|countries|towns|villages|counties|suburbs|neighbou?rhoods|islands|nations|provinces|regions|states|areas|communities|destinations|hotspots',
  ],
  [
    'other',
    'games|titles|franchises|films|movies|shows|sitcoms|series|books|novels|songs|hits|tracks|albums|podcasts|cars|vehicles|models|drugs|medications|medicines|' +
      'events|festivals|awards|tournaments|competitions|races|exams|degrees|dishes|languages|spacecraft|rockets|satellites|missiles|diseases|holidays',
  ],
];
const MEMBER =
  "(?:the\\s)?\\p{Lu}(?:[\\p{L}\\p{N}’'&-]|\\.(?=[\\p{L}\\p{N}]))*(?:\\s(?:(?:of|the|de|du|&)\\s)?\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,4}";
const LIST = `(${MEMBER}(?:(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s)${MEMBER}){0,12})`;
const SPLIT = /,\s(?:and\s|or\s)?|\s(?:and|or)\s/gu;

/** "games such as Arden Fall, Lyst and Tonn" */
const PATTERNS = CLASSES.map(([kind, nouns]) => ({
  kind,
  pattern: new RegExp(`\\b(?:${nouns}),?\\s(?:such\\sas|like|including|e\\.g\\.,?)\\s${LIST}`, 'dgu'),
}));
/** "Arden, Lyst and other games": what the list ends in, and the list that ends there. */
const OTHERS = CLASSES.map(([kind, nouns]) => ({
  kind,
  end: new RegExp(`,?\\s(?:and|or)\\sother\\s(?:\\p{Ll}+\\s){0,2}(?:${nouns})\\b`, 'gu'),
}));
const LIST_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}’'.-]|\\p{Lu}\\p{L}*\\s)${LIST}$`, 'du');
/** Characters that such a list may take. */
const LONGEST = 160;
/** "Residents of Arden, Lyst and Tonn": people of a place. */
const RESIDENTS = {
  kind: 'place' as const,
  pattern: new RegExp(
    `\\b(?:[Rr]esidents|[Vv]illagers|[Vv]illages|[Tt]owns|[Cc]ities|[Ss]uburbs|(?:[Vv]illage|[Tt]own|city)(?=\\sof\\s${MEMBER}[^,]))\\s(?:of|from)\\s${LIST}`,
    'dgu',
  ),
};
/** Whom the recogniser is surer of than this stays a person; where people live tells more than a noun. */
const SURE: Record<MentionKind, number> = { person: 0, organisation: 0.85, place: 0.97, other: 0.8 };
/** Acronyms name no town. */
const ACRONYM = /^\p{Lu}{2,}$/u;
const CONFIDENCE = 0.6;
/** A place that the recogniser is this sure of is no company. */
const LIKELY = 0.7;

/** A member of a list, and what the list's noun says that it is. */
interface Member extends Span {
  readonly kind: MentionKind;
}

/**
 * What is named as a member of a class: "games such as Arden Fall, Lyst and Tonn", "Residents of Arden and Lyst", "Corvane and
 * other companies". The noun tells all of them.
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back, bodies found among them
 */
export function findClassLists(text: string, mentions: readonly Mention[]): Mention[] {
  const members = listMembers(text);
  if (members.length === 0) return [...mentions];
  const known = new KnownMentions(mentions);
  const kinds = new Map<string, MentionKind>();
  const found: Mention[] = [];
  for (const { kind, start, end } of members) {
    const [there, more] = known.touching(start, end);
    const name = text.slice(start, end);
    if (more) continue;
    if (!there) {
      if (kind === 'organisation' && !isPlatform(name))
        found.push({ kind, start, end, confidence: CONFIDENCE });
      continue;
    }
    if (there.start !== start || there.end !== end || there.kind === kind) continue;
    if (
      there.kind === 'person' &&
      (there.confidence > SURE[kind] ||
        (name.includes(' ') && !(kind === 'organisation' && guessGender(fold(name.split(' ')[0]!)) === null)))
    )
      continue;
    if (kind === 'place' && ACRONYM.test(name)) continue;
    if (
      kind === 'organisation' &&
      ((there.kind === 'place' && there.confidence > LIKELY) || isPlatform(name))
    )
      continue;
    kinds.set(`${there.kind} ${name}`, kind);
  }
  const all = mentions.map((mention): Mention => {
    const kind = kinds.get(`${mention.kind} ${text.slice(mention.start, mention.end)}`);
    return kind ? { ...mention, kind } : mention;
  });
  return found.length === 0 ? all : [...all, ...found].sort((a, b) => a.start - b.start);
}

function listMembers(text: string): Member[] {
  const members: Member[] = [];
  for (const { kind, pattern } of [...PATTERNS, RESIDENTS])
    for (const { indices } of text.matchAll(pattern)) addMembers(text, kind, indices![1]!, members);
  for (const { kind, end } of OTHERS) {
    for (const { index } of text.matchAll(end)) {
      const from = Math.max(0, index - LONGEST);
      const list = LIST_BEFORE.exec(text.slice(from, index))?.indices?.[1];
      if (list) addMembers(text, kind, [list[0] + from, list[1] + from], members);
    }
  }
  return members;
}

/** Takes a list apart; articles and possessives are no parts of its members. */
function addMembers(text: string, kind: MentionKind, [from, to]: [number, number], members: Member[]): void {
  let start = from;
  for (const cut of [...text.slice(from, to).matchAll(SPLIT), null]) {
    const end = cut ? from + cut.index : to;
    const the = /^the\s/u.exec(text.slice(start, end))?.[0].length ?? 0;
    const possessive = /['’]s?$/u.exec(text.slice(start, end))?.[0].length ?? 0;
    members.push({ kind, start: start + the, end: end - possessive });
    if (cut) start = end + cut[0].length;
  }
}
