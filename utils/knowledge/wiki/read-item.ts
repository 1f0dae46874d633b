import type { PackDate } from '../pack.ts';
import { isObject, Unfit } from '../read-field.ts';
import { isFlagged, readAnswer } from './read-answer.ts';
import { readItemId } from './read-item-id.ts';
import { readWikiDate } from './read-wiki-date.ts';
import type { WikiItem, WikiPosition } from './wiki.ts';

type Claim = Readonly<Record<string, unknown>>;

/** Properties of Wikidata's that are read. */
const INSTANCE_OF = 'P31';
const POSITION_HELD = 'P39';
const DIED = 'P570';
const START = 'P580';
const END = 'P582';

const HUMAN = 'Q5';

/** Nobody has held more offices. */
const MOST_CLAIMS = 500;

/**
 * What an item says of somebody; null where it was deleted.
 * @throws Unfit where the answer has no such item; RefusedByApi
 */
export function readItem(value: unknown, id: string): WikiItem | null {
  const { entities } = readAnswer(value);
  const found = findEntity(entities, id);
  if (found === undefined) throw new Unfit('the item is not in the answer');
  if (isFlagged(found.missing)) return null;
  const claims = isObject(found.claims) ? found.claims : {};
  const kinds = listClaims(claims, INSTANCE_OF).flatMap((claim) => readItemValue(claim.mainsnak) ?? []);
  const died = listClaims(claims, DIED);
  return {
    id,
    isHuman: kinds.length > 0 ? kinds.includes(HUMAN) : null,
    positions: listClaims(claims, POSITION_HELD).flatMap((claim) => readPosition(claim, died.length > 0)),
    died: chooseBest(died).flatMap(({ mainsnak }) => readDateValue(mainsnak) ?? [])[0] ?? null,
  };
}

/** An item that was merged into another comes under the other's id. */
function findEntity(entities: unknown, id: string): Claim | undefined {
  if (!isObject(entities)) return undefined;
  const found = Object.hasOwn(entities, id) ? entities[id] : Object.values(entities)[0];
  return isObject(found) ? found : undefined;
}

/** The statements on a property that stand; those that Wikidata itself takes for wrong are deprecated. */
function listClaims(claims: Claim, property: string): readonly Claim[] {
  const list: unknown = Object.hasOwn(claims, property) ? claims[property] : [];
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, MOST_CLAIMS)
    .filter(isObject)
    .filter(({ rank }) => rank !== 'deprecated');
}

/** Where some are preferred, the others are second to them. */
function chooseBest(claims: readonly Claim[]): readonly Claim[] {
  const preferred = claims.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : claims;
}

/**
 * An office held; none where the statement says "no value" or "some value". An office that has ended nobody knows when,
 * also that of somebody who has died, has no dates: an open end would say that it is held still.
 */
function readPosition({ mainsnak, qualifiers }: Claim, isDead: boolean): WikiPosition[] {
  const office = readItemValue(mainsnak);
  if (office === null) return [];
  const start = readEnd(qualifiers, START);
  const end = readEnd(qualifiers, END);
  const hasEndedSometime = end === 'unknown' || (end === null && isDead);
  const from = start === 'unknown' ? null : start;
  const to = end === 'unknown' ? null : end;
  const isBackwards = from !== null && to !== null && isAfter(from, to);
  return [hasEndedSometime || isBackwards ? { office, from: null, to: null } : { office, from, to }];
}

/** The date of a qualifier; null where there is none or it has "no value", `unknown` where nobody can say. */
function readEnd(qualifiers: unknown, property: string): PackDate | 'unknown' | null {
  const list: unknown =
    isObject(qualifiers) && Object.hasOwn(qualifiers, property) ? qualifiers[property] : [];
  const snaks: unknown[] = Array.isArray(list) ? list : [];
  const snak = snaks.find(isObject);
  if (snak === undefined || snak.snaktype === 'novalue') return null;
  return readDateValue(snak) ?? 'unknown';
}

function readItemValue(snak: unknown): string | null {
  const value = readValue(snak);
  return isObject(value) ? readItemId(value.id) : null;
}

function readDateValue(snak: unknown): PackDate | null {
  return readWikiDate(readValue(snak));
}

function readValue(snak: unknown): unknown {
  if (!isObject(snak) || snak.snaktype !== 'value' || !isObject(snak.datavalue)) return null;
  return snak.datavalue.value;
}

/** Compared as far as both are written. */
function isAfter(from: PackDate, to: PackDate): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) > to.slice(0, shared);
}
