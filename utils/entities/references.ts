import type { Span } from '../types.ts';
import { GENERIC_NOUNS, organisationTokens } from './names/organisation-name.ts';
import { FULL_TITLES } from './names/short-titles.ts';
import type { FoundRole } from './roles/found-role.ts';
import { fold, isCapitalised } from './text/fold.ts';
import { gapAfter, type Passage } from './text/passage.ts';

/** A place that points at an entity without naming it. */
export interface Reference extends Span {
  readonly entity: number;
  readonly first: number;
  readonly last: number;
}

const LONGEST = 6;

/** An entity under a title or a noun, from an offset of the text on. */
interface Known {
  readonly key: string;
  readonly entity: number;
  readonly from: number;
}

/**
 * "the Home Secretary", once somebody has been introduced so, and "the Foundation", once one has been named. The latest
 * bearer is meant.
 *
 * @param entityOf entity of each mention, -1 where none
 * @param organisations places and names of the organisations, in the order of the text
 */
export function findReferences(
  passage: Passage,
  roles: readonly FoundRole[],
  entityOf: readonly number[],
  organisations: readonly { readonly entity: number; readonly name: string; readonly start: number }[],
): Reference[] {
  const known = collect(roles, entityOf, organisations);
  const current = new Map<string, number>();
  const references: Reference[] = [];
  let next = 0;
  for (let at = 0; at + 1 < passage.words.length; at += 1) {
    const word = passage.words[at]!;
    while (next < known.length && known[next]!.from <= word.start) {
      current.set(known[next]!.key, known[next]!.entity);
      next += 1;
    }
    if (word.lower !== 'the' || word.mention !== -1) continue;
    const found = match(passage, current, at);
    if (!found) continue;
    references.push({ ...found, first: at, start: word.start, end: passage.words[found.last]!.end });
    at = found.last;
  }
  return references;
}

function collect(
  roles: readonly FoundRole[],
  entityOf: readonly number[],
  organisations: readonly { readonly entity: number; readonly name: string; readonly start: number }[],
): Known[] {
  const known: Known[] = [];
  for (const role of roles) {
    const entity = entityOf[role.mention]!;
    if (entity !== -1 && role.tense !== 'former')
      known.push({ key: fold(role.title), entity, from: role.end + 1 });
    const short = fold(role.title).split(/ (?:of|for|at|in) /u)[0]!;
    const head = short.split(' ').pop()!;
    // Whoever was introduced as Sen. is "the senator" later.
    const inFull = FULL_TITLES.get(head.replace(/\.$/u, ''));
    if (entity !== -1)
      for (const key of new Set([short, head, ...(inFull ? [inFull] : [])]))
        known.push({ key, entity, from: role.end + 1 });
  }
  for (const { entity, name, start } of organisations) {
    const tokens = organisationTokens(name);
    if (tokens.length < 2) continue;
    for (const token of [tokens[0]!, tokens[tokens.length - 1]!]) {
      if (GENERIC_NOUNS.has(token)) known.push({ key: `^${token}`, entity, from: start + 1 });
    }
  }
  return known.sort((a, b) => a.from - b.from);
}

function match(
  passage: Passage,
  current: ReadonlyMap<string, number>,
  at: number,
): { entity: number; last: number } | null {
  const { words } = passage;
  let key = '';
  let best: { entity: number; last: number } | null = null;
  for (let last = at + 1; last < Math.min(words.length, at + 1 + LONGEST); last += 1) {
    const word = words[last]!;
    if (
      word.sentence !== words[at]!.sentence ||
      word.mention !== -1 ||
      !/^\s$/.test(gapAfter(passage, last - 1))
    )
      break;
    const bare = word.lower.replace(/'s$/, '');
    key = key ? `${key} ${bare}` : bare;
    const generic =
      last === at + 1 && isCapitalised(passage.text.slice(word.start, word.end)) ? `^${bare}` : '';
    const entity = current.get(key) ?? current.get(generic);
    if (entity !== undefined) best = { entity, last };
    if (bare !== word.lower) break;
  }
  if (!best) return null;
  // A noun or name right after makes it part of something longer: "the Foundation Trust", "the president Emmanuel Macron".
  const after = words[best.last + 1];
  if (after && /^\s$/.test(gapAfter(passage, best.last))) {
    if (
      after.mention !== -1 ||
      after.lower === 'of' ||
      isCapitalised(passage.text.slice(after.start, after.end))
    )
      return null;
  }
  return best;
}
