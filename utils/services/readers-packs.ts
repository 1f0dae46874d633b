import { isWhole, listOutdated } from '../db/choose-packs-in-use.ts';
import { LibraryError } from '../db/library-error.ts';
import { RUN } from '../db/make-slice.ts';
import type { PackStore } from '../db/pack-store.ts';
import type { StoredPack } from '../db/schema.ts';
import { foldText } from '../knowledge/fold-text.ts';
import type { PackHead } from '../knowledge/pack.ts';
import { readPack } from '../knowledge/read-pack.ts';
import { type IdSource, makeId } from '../make-id.ts';
import { ENTRIES_IN_MESSAGE } from '../messages/guards-packs.ts';
import type { PacksProtocol } from '../messages/packs-protocol.ts';
import { failure, type Result, success } from '../messages/result.ts';
import { hashBytes } from './hash-bytes.ts';
import { readPackLines } from './pack-file.ts';

type Request<K extends keyof PacksProtocol> = PacksProtocol[K]['request'];
type Reply<K extends keyof PacksProtocol> = Promise<Result<PacksProtocol[K]['reply']>>;

/** What one message carries, in whole records. */
const READ_SIZE = ENTRIES_IN_MESSAGE - (ENTRIES_IN_MESSAGE % RUN);

/** What the begin of a series' names of a reader's pack looks like. */
const SERIES = 'own';

/** Begins a pack beside the one of its title. What was begun before under that title, and left, goes. */
export async function beginPack(
  store: PackStore,
  { head: json, total }: Request<'packs.begin'>,
  source: IdSource,
): Reply<'packs.begin'> {
  const head = readHead(json);
  if (!head) return failure('malformed', 'the head is refused');
  const title = new TextEncoder().encode(foldText(head.title));
  const series = `${SERIES}:${(await hashBytes(title)).slice(0, 16)}`;
  const before = (await store.listPacks()).filter((pack) => pack.series === series);
  for (const pack of before) if (!isWhole(pack)) await store.deletePack(pack.id);
  const id = `${series}:${makeId(source)}`;
  await store.addPack({
    id,
    series,
    head,
    hash: null,
    isBundled: false,
    isOn: before.every((pack) => pack.isOn),
    taken: 0,
    total,
    counts: { person: 0, organisation: 0, product: 0 },
    installed: source.now(),
  });
  return success({ id });
}

/** Adds the next entries; with the last of them the pack takes the place of the one before. */
export async function addEntries(
  store: PackStore,
  { id, from, entries: lines }: Request<'packs.add'>,
): Reply<'packs.add'> {
  const pack = await findOwn(store, id);
  const to = from + lines.length;
  const isFitting = to === pack.total || (to < pack.total && to % RUN === 0);
  if (!isFitting) return failure('malformed', 'no whole slice');
  const entries = parseLines(lines, pack.head);
  if (!entries) return failure('malformed', 'no JSON');
  const { taken, total } = await store.putSlice(id, from, to, entries);
  if (taken === total) await deleteOutdated(store);
  return success({ taken, total });
}

export async function removePack(store: PackStore, { id }: Request<'packs.remove'>): Reply<'packs.remove'> {
  await store.deletePack((await findOwn(store, id)).id);
  return success(null);
}

/** A piece of a pack of any kind, for an export. */
export async function readPiece(store: PackStore, { id, from }: Request<'packs.read'>): Reply<'packs.read'> {
  const pack = (await store.listPacks()).find((one) => one.id === id);
  if (!pack) return failure('missing', 'no such pack');
  if (from % RUN !== 0) return failure('malformed', 'no whole slice');
  const to = from + READ_SIZE;
  const entries = await store.readEntries(id, from, to);
  return success({
    entries: entries.map((entry) => JSON.stringify(entry)),
    next: to < pack.taken ? to : null,
  });
}

/** Deletes what is left of imports that nobody goes on with, and packs that a newer one has replaced. */
export async function dropLeftovers(store: PackStore, isAdding: () => Promise<boolean>): Promise<void> {
  await deleteOutdated(store);
  const begun = (await store.listPacks()).filter((pack) => !pack.isBundled && !isWhole(pack));
  if (begun.length === 0 || (await isAdding())) return;
  for (const pack of begun) await store.deletePack(pack.id);
}

async function deleteOutdated(store: PackStore): Promise<void> {
  for (const pack of listOutdated(await store.listPacks())) {
    // The bundled one is replaced by whoever takes it in.
    if (!pack.isBundled) await store.deletePack(pack.id);
  }
}

async function findOwn(store: PackStore, id: string): Promise<StoredPack> {
  const pack = (await store.listPacks()).find((one) => one.id === id && !one.isBundled);
  if (!pack) throw new LibraryError('missing', 'no such pack of the reader’s');
  return pack;
}

function readHead(json: string): PackHead | null {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null) return null;
  const reading = readPack({ ...value, format: 'backgrounder-pack', version: 1, entries: [] });
  if (!reading.ok) return null;
  const { entries: _none, ...head } = reading.pack;
  return head;
}

function parseLines(lines: readonly string[], head: PackHead) {
  try {
    return readPackLines(lines, head);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
