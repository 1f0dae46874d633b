import type { Cluster, NamedMention } from './named.ts';
import { oneSpelling } from './one-spelling.ts';
import {
  isEndOfBody,
  isHouse,
  isNational,
  isPart,
  isPlaced,
  isSpokenAcronym,
  squeeze,
  withoutAddress,
} from './organisation-forms.ts';
import {
  canAbbreviate,
  GENERIC_NOUNS,
  initialsOf,
  innerInitialsOf,
  isAcronym,
  lettersOf,
  organisationTokens,
  SHARED_FIRST,
} from './organisation-name.ts';

interface Organisation extends Cluster {
  /** Tokens of the fullest form. */
  readonly tokens: readonly string[];
  readonly name: string;
}

/**
 * Joins the mentions of organisations, given in the order of the text, to one cluster each: the same words, an acronym
 * and its name (in either direction, defined in brackets or by initials), and a short form that begins or ends a longer
 * name. A short form that fits several goes to the one named last before it.
 */
export function joinOrganisations(mentions: readonly NamedMention[], text: string): Cluster[] {
  const tokensOf = mentions.map((mention) => organisationTokens(mention.text));
  const organisations = new Map<string, Organisation>();
  for (const [at, mention] of mentions.entries()) {
    const tokens = tokensOf[at]!;
    const form = tokens.join(' ');
    const known = organisations.get(form);
    if (known) known.mentions.push(mention);
    else if (form)
      organisations.set(form, { kind: 'organisation', tokens, name: mention.text, mentions: [mention] });
  }
  const all = [...organisations.values()].sort((a, b) => b.tokens.length - a.tokens.length);
  const parents = new Map<Organisation, Organisation>();
  joinAcronyms(mentions, tokensOf, organisations, all, text, parents);
  joinSpellings(all, parents);
  joinShortForms(all, text, parents);
  return merge(all, parents);
}

function joinAcronyms(
  mentions: readonly NamedMention[],
  tokensOf: readonly (readonly string[])[],
  organisations: ReadonlyMap<string, Organisation>,
  all: readonly Organisation[],
  text: string,
  parents: Map<Organisation, Organisation>,
): void {
  const get = (at: number): Organisation | undefined => organisations.get(tokensOf[at]!.join(' '));
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const [first, second] = [mentions[at]!, mentions[at + 1]!];
    const gap = text.slice(first.end, Math.min(second.start, first.end + 12));
    if (second.start - first.end > 12 || !/^(?:['’]s?)?\s?\((?:the |or |aka )?["“‘']?$/u.test(gap)) continue;
    const [a, b] = [get(at), get(at + 1)];
    if (!a || !b || a === b) continue;
    if (canAbbreviate(second.text, first.text)) adopt(b, a, parents);
    else if (canAbbreviate(first.text, second.text)) adopt(a, b, parents);
  }
  const byInitials = indexBy(all, initialsOf);
  const byInner = indexBy(all, innerInitialsOf);
  for (const organisation of all) {
    if (parents.has(organisation) || organisation.tokens.length > 1) continue;
    const name = withoutAddress(organisation.name);
    const letters = lettersOf(name);
    if (isAcronym(name)) {
      const long = byInitials.get(letters) ?? byInner.get(letters) ?? findUniversity(letters, byInitials);
      if (long) adopt(organisation, long, parents);
    } else if (isSpokenAcronym(organisation.name)) {
      const long = byInitials.get(letters);
      if (long) adopt(organisation, long, parents);
    }
  }
}

/** "WEU" of the "Western Elmgrove" of a match report. */
function findUniversity(
  letters: string,
  byInitials: ReadonlyMap<string, Organisation>,
): Organisation | undefined {
  const long = letters.endsWith('u') ? byInitials.get(letters.slice(0, -1)) : undefined;
  return long?.tokens.length === 2 ? long : undefined;
}

/** One name in one word and in several, or in two spellings. */
function joinSpellings(all: readonly Organisation[], parents: Map<Organisation, Organisation>): void {
  for (const spell of [({ name, tokens }: Organisation) => squeeze(name, tokens), oneSpellingOf]) {
    const bySpelling = new Map<string, Organisation>();
    for (const organisation of all) {
      const spelling = spell(organisation);
      if (spelling === null || parents.has(organisation)) continue;
      const long = bySpelling.get(spelling);
      if (long) adopt(organisation, long, parents);
      else bySpelling.set(spelling, organisation);
    }
  }
  joinSqueezed(all, parents);
}

/** "J.P. Morgan" and the "JPMorgan Chase" that it begins. */
function joinSqueezed(all: readonly Organisation[], parents: Map<Organisation, Organisation>): void {
  const beginnings = new Map<string, Organisation>();
  for (const organisation of all)
    if (organisation.tokens.length > 1) {
      const first = organisation.tokens[0]!;
      if (first.length >= SHORTEST_SQUEEZED && !beginnings.has(first)) beginnings.set(first, organisation);
    }
  for (const organisation of all) {
    if (organisation.tokens.length < 2 || parents.has(organisation)) continue;
    const long =
      beginnings.get(organisation.tokens.join('').replaceAll('.', '')) ?? findState(organisation.tokens, all);
    if (long && long !== organisation) adopt(organisation, long, parents);
  }
}

/** "Cal State" is the "California State University". */
function findState(short: readonly string[], all: readonly Organisation[]): Organisation | undefined {
  const [first = '', second = ''] = short;
  if (short.length !== 2 || first.length < 3 || !/^(?:state|tech|poly)$/u.test(second)) return undefined;
  return all.find(
    ({ tokens }) =>
      tokens.length > 2 && tokens[1] === second && tokens[0] !== first && tokens[0]!.startsWith(first),
  );
}

const SHORTEST_SQUEEZED = 6;

const oneSpellingOf = ({ tokens }: Organisation): string | null => oneSpelling(tokens);

/** The first organisation of several words for each of its initials. */
function indexBy(
  all: readonly Organisation[],
  read: (name: string) => readonly string[],
): Map<string, Organisation> {
  const index = new Map<string, Organisation>();
  for (const organisation of all) {
    if (organisation.tokens.length < 2) continue;
    for (const initials of read(organisation.name)) {
      if (!index.has(initials)) index.set(initials, organisation);
    }
  }
  return index;
}

function joinShortForms(
  all: readonly Organisation[],
  text: string,
  parents: Map<Organisation, Organisation>,
): void {
  const byBeginning = new Map<string, Organisation[]>();
  const byEnd = new Map<string, Organisation[]>();
  for (const organisation of all) {
    const { tokens } = organisation;
    for (let count = 1; count < tokens.length; count += 1) {
      push(byBeginning, tokens.slice(0, count).join(' '), organisation);
      push(byEnd, tokens.slice(-count).join(' '), organisation);
    }
  }
  for (const short of all) {
    const national = byEnd.get(short.tokens.join(' ')) ?? [];
    if (national.length === 1 && isNational(short.tokens, national[0]!.tokens)) {
      adopt(short, national[0]!, parents);
      continue;
    }
    if (
      parents.has(short) ||
      isHouse(short.tokens) ||
      SHARED_FIRST.has(short.tokens.join(' ')) ||
      GENERIC_NOUNS.has(short.tokens.join(' '))
    )
      continue;
    // "Leeds City Council" is not its "Leeds City Council Planning Board".
    const isWhole = short.tokens.length > 1 && GENERIC_NOUNS.has(short.tokens[short.tokens.length - 1]!);
    if (isWhole) {
      const form = short.tokens.join(' ');
      const long =
        byBeginning.get(form)?.find(({ tokens }) => isPlaced(short.tokens, tokens)) ??
        findWhole(short, byEnd.get(form) ?? [], text);
      if (long) adopt(short, long, parents);
      continue;
    }
    const form = short.tokens.join(' ');
    const longs = byBeginning.get(form)?.filter(({ tokens }) => !isPart(short.tokens, tokens)) ?? [];
    const fitting = longs.length > 0 ? longs : (byEnd.get(form) ?? []);
    const long = fitting.length > 0 ? lastBefore(fitting, short.mentions[0]!.start) : null;
    if (long) adopt(short, long, parents);
  }
}

/** The longer name that ends in a body's: a party's, or the only one that has been named before. */
function findWhole(
  short: Organisation,
  longs: readonly Organisation[],
  text: string,
): Organisation | undefined {
  const party = longs.find((other) => isPartyOf(short, other));
  if (party) return party;
  const [only] = longs;
  if (longs.length !== 1 || only!.mentions[0]!.start > short.mentions[0]!.start) return undefined;
  const isPointed = short.mentions.every(({ start }) =>
    /\b[Tt]he\s$/u.test(text.slice(Math.max(0, start - 5), start)),
  );
  return isEndOfBody(short.tokens, only!.tokens, isPointed) ? only : undefined;
}

/** "Communist Party" of "Chinese Communist Party" */
function isPartyOf(short: Organisation, long: Organisation): boolean {
  const { tokens } = long;
  const isOneMore = tokens.length === short.tokens.length + 1;
  const isParty = tokens[tokens.length - 1] === 'party' && isOneMore;
  return isParty && /(?:ese|ish|an|ch|eli|ani)$/u.test(tokens[0]!);
}

/** Of several organisations the one first named nearest before an offset, else the first to come. */
function lastBefore(organisations: readonly Organisation[], offset: number): Organisation {
  const before = organisations.filter((organisation) => organisation.mentions[0]!.start < offset);
  return before.reduce(
    (a, b) => (b.mentions[0]!.start > a.mentions[0]!.start ? b : a),
    before[0] ?? organisations[0]!,
  );
}

function merge(all: readonly Organisation[], parents: ReadonlyMap<Organisation, Organisation>): Cluster[] {
  const merged = new Map<Organisation, NamedMention[]>();
  for (const organisation of all) {
    const top = root(organisation, parents);
    const mentions = merged.get(top) ?? [];
    for (const mention of organisation.mentions) mentions.push(mention);
    merged.set(top, mentions);
  }
  return [...merged.values()].map((mentions) => ({
    kind: 'organisation',
    mentions: mentions.sort((a, b) => a.start - b.start),
  }));
}

function adopt(child: Organisation, parent: Organisation, parents: Map<Organisation, Organisation>): void {
  if (!parents.has(child) && root(parent, parents) !== child) parents.set(child, parent);
}

function push(index: Map<string, Organisation[]>, key: string, organisation: Organisation): void {
  const list = index.get(key);
  if (list) list.push(organisation);
  else index.set(key, [organisation]);
}

function root(organisation: Organisation, parents: ReadonlyMap<Organisation, Organisation>): Organisation {
  let top = organisation;
  for (let parent = parents.get(top); parent; parent = parents.get(top)) top = parent;
  return top;
}
