/**
 * What is measured inside of a page of the extension: there the database is the extension's own, and the code that
 * reads it is the background's. This file is bundled and handed to the page; it is not imported.
 */
import { createConnection } from '../../../utils/db/connection.ts';
import { createDiskPackStore } from '../../../utils/db/disk-pack-store.ts';
import { DATABASE_NAME, openDatabase } from '../../../utils/db/open-database.ts';
import type { PackStore } from '../../../utils/db/pack-store.ts';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { linkEntity } from '../../../utils/knowledge/link-entity.ts';
import { listLookUpKeys } from '../../../utils/knowledge/list-entry-keys.ts';
import type { PackEntry, PackHead } from '../../../utils/knowledge/pack.ts';
import { ADDED_AT_ONCE } from '../../../utils/messages/guards-packs.ts';
import { openPackFile, type PackFile, readPackEntries } from '../../../utils/services/pack-file.ts';
import { SLICE } from '../../../utils/services/take-bundled-pack.ts';
import { median } from '../median.ts';
import { growEntry, type Named, pickNames, round, writeArticle } from './sample.ts';

const ROUNDS = 50;

interface Look {
  readonly lookUp: number;
  readonly slowest: number;
  readonly withLink: number;
}

const bench = {
  /** Takes a pack of so many entries into a database of its own, looks names up in it, and deletes it again. */
  async grow(size: number): Promise<{ import: number } & Look> {
    const name = `bench-${size}`;
    const store = openNamed(name);
    const { entries, head } = await readStarter();
    const started = performance.now();
    await put(store, 'grown', size, head, (at) => growEntry(entries, at));
    const importing = performance.now() - started;
    const look = await measure(store, entries);
    indexedDB.deleteDatabase(name);
    return { import: Math.round(importing), ...look };
  },

  /** Adds packs as a reader has them to the extension's own database; every tenth entry shares its name with the starter's. */
  async addPacks(count: number, size: number): Promise<void> {
    const store = openNamed(DATABASE_NAME);
    const { entries, head } = await readStarter();
    for (let pack = 0; pack < count; pack += 1) {
      await put(store, `bench-${pack}`, size, { ...head, title: `Bench ${pack}` }, (at) => {
        const entry = entries[(pack * size + at) % entries.length]!;
        return { ...entry, id: `${pack}:${at}`, name: at % 10 === 0 ? entry.name : `${entry.name} ${pack}` };
      });
    }
  },

  async measureOwn(): Promise<{ cold: number } & Look> {
    const { entries } = await readStarter();
    const store = openNamed(DATABASE_NAME);
    const started = performance.now();
    await find(store, pickNames(entries, 977));
    const cold = performance.now() - started;
    return { cold: round(cold), ...(await measure(store, entries)) };
  },
};

Reflect.set(globalThis, 'bench', bench);
export type Bench = typeof bench;

/** With strict room asked for, as the background does. */
function openNamed(name: string): PackStore {
  return createDiskPackStore(createConnection((listener) => openDatabase(name, listener)));
}

async function readStarter(): Promise<{ head: PackHead; entries: PackEntry[] }> {
  const file: PackFile = await openPackFile(await (await fetch('/packs/starter.json.gz')).arrayBuffer());
  const entries: PackEntry[] = [];
  for await (const values of file.readSlices(0, SLICE)) entries.push(...readPackEntries(values, file.head));
  return { head: file.head, entries };
}

async function put(
  store: PackStore,
  id: string,
  size: number,
  head: PackHead,
  make: (at: number) => PackEntry,
): Promise<void> {
  const counts = { person: 0, organisation: 0, product: 0 };
  const flags = { isBundled: false, isOn: true, hash: null, installed: 0 };
  await store.addPack({ id, series: id, head, ...flags, taken: 0, total: size, counts });
  for (let from = 0; from < size; from += ADDED_AT_ONCE) {
    const to = Math.min(size, from + ADDED_AT_ONCE);
    await store.putSlice(
      id,
      from,
      to,
      Array.from({ length: to - from }, (_, at) => make(from + at)),
    );
  }
}

async function measure(store: PackStore, entries: readonly PackEntry[]): Promise<Look> {
  const lookUps: number[] = [];
  const links: number[] = [];
  for (let article = 0; article < ROUNDS; article += 1) {
    const names = pickNames(entries, article);
    const started = performance.now();
    const found = await find(store, names);
    lookUps.push(performance.now() - started);
    const context = readLinkContext(writeArticle(names), names);
    for (const [at, some] of found.entries()) {
      linkEntity(
        names[at]!,
        context,
        some.map(({ entry }) => entry),
      );
    }
    links.push(performance.now() - started);
  }
  return {
    lookUp: round(median(lookUps)),
    slowest: round(Math.max(...lookUps)),
    withLink: round(median(links)),
  };
}

async function find(store: PackStore, names: readonly Named[]) {
  const { entries } = await store.find(names.map(({ kind, name }) => listLookUpKeys(kind, [name])));
  return entries;
}
