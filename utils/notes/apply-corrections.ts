import type { Correction, Entity, EntityKind, WhosWho } from '../types.ts';
import { isSameName, listCorrectionKeys } from './correction-keys.ts';
import { joinArticleEntities } from './join-article-entities.ts';

/** An entity of the article with what the reader said of its name. */
interface Corrected {
  readonly entity: Entity;
  readonly sameAs: NonNullable<Correction['other']> | null;
}

/**
 * A who's-who as the reader's corrections have it: what is no name is left out, kinds are theirs, and names of the
 * same are one entity. The same object where nothing applies. Who somebody is for the notes (`someone-else`) does not
 * show here. Pure.
 */
export function applyCorrections(whosWho: WhosWho, corrections: readonly Correction[]): WhosWho {
  const byKey = indexByKey(corrections.filter(({ type }) => type !== 'someone-else'));
  if (byKey.size === 0) return whosWho;
  let isChanged = false;
  const corrected = whosWho.entities.flatMap((entity): Corrected[] => {
    const said = listCorrectionKeys(entity.name).flatMap((key) => byKey.get(key) ?? []);
    if (said.length === 0) return [{ entity, sameAs: null }];
    isChanged = true;
    if (said.some(({ type }) => type === 'no-name')) return [];
    const kind = said.map(({ type }) => type).find(isKind) ?? entity.kind;
    const sameAs = said.find(({ type }) => type === 'same-as')?.other ?? null;
    return [{ entity: { ...entity, kind }, sameAs }];
  });
  return isChanged ? assemble(whosWho, group(corrected)) : whosWho;
}

function indexByKey(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const byKey = new Map<string, Correction[]>();
  for (const correction of corrections) {
    for (const key of listCorrectionKeys(correction.name)) {
      byKey.set(key, [...(byKey.get(key) ?? []), correction]);
    }
  }
  return byKey;
}

function isKind(type: Correction['type']): type is EntityKind {
  return type === 'person' || type === 'organisation';
}

/** Those who are the same together, whom the others are the same as first. */
function group(all: readonly Corrected[]): Entity[][] {
  const parents = new Map<Corrected, Corrected>();
  for (const one of all) {
    const { sameAs } = one;
    const other = sameAs && all.find(({ entity }) => isSameName(entity.name, sameAs.name));
    if (other && other !== one) parents.set(one, other);
  }
  const groups = new Map<Corrected, Entity[]>();
  for (const one of all) {
    const root = findRoot(one, parents);
    const parts = groups.get(root) ?? (root === one ? [] : [named(root)]);
    groups.set(root, one === root && parts.length > 0 ? parts : [...parts, named(one)]);
  }
  return [...groups.values()];
}

/** Where two are the same as each other, the one that comes first. */
function findRoot(one: Corrected, parents: ReadonlyMap<Corrected, Corrected>): Corrected {
  const seen = new Set([one]);
  let root = one;
  for (let next = parents.get(root); next; next = parents.get(root)) {
    if (seen.has(next)) return [...seen].reduce((a, b) => (a.entity.id < b.entity.id ? a : b));
    seen.add(next);
    root = next;
  }
  return root;
}

/** Somebody with the name of whom they are the same as, by which notes and packs know them. */
function named({ entity, sameAs }: Corrected): Entity {
  const isKnown = sameAs === null || [entity.name, ...entity.aliases].includes(sameAs.name);
  return isKnown ? entity : { ...entity, aliases: [...entity.aliases, sameAs.name] };
}

/** The who's-who of some groups, the most named first, then in the order of the text. */
function assemble(whosWho: WhosWho, groups: readonly (readonly Entity[])[]): WhosWho {
  const placed = groups
    .map((parts) => ({ parts, entity: joinArticleEntities(parts) }))
    .sort(
      ({ entity: a }, { entity: b }) =>
        b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
  const ids = new Map(placed.flatMap(({ parts }, id) => parts.map((part) => [part.id, id] as const)));
  return {
    entities: placed.map(({ entity }, id) => ({ ...entity, id })),
    quotes: whosWho.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : (ids.get(quote.speaker) ?? null),
    })),
  };
}
