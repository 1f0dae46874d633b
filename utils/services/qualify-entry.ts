import type { StoredPack } from '../db/schema.ts';
import type { FurtherFacts, PackEntry, PackSource } from '../knowledge/pack.ts';

/** The sources of a pack under keys that no other pack's have; the bundled pack keeps its own. */
export function qualifySources(pack: StoredPack): Readonly<Record<string, PackSource>> {
  return mapKeys(pack, pack.head.sources);
}

/** An entry whose id, owner and sources cannot be taken for another pack's. They outlive an update of the pack. */
export function qualifyEntry(pack: StoredPack, entry: PackEntry): PackEntry {
  if (pack.isBundled) return entry;
  const name = (key: string): string => qualify(pack, key);
  const { further, ...rest } = entry;
  return {
    ...rest,
    id: name(entry.id),
    owner: entry.owner === null ? null : name(entry.owner),
    source: name(entry.source),
    roles: entry.roles.map((role) =>
      role.source === undefined ? role : { ...role, source: name(role.source) },
    ),
    ...(further ? { further: mapKeys<FurtherFacts>(pack, further) } : {}),
  };
}

function mapKeys<T>(pack: StoredPack, record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [qualify(pack, key), value]));
}

function qualify({ isBundled, series }: StoredPack, key: string): string {
  return isBundled ? key : `${series}/${key}`;
}
