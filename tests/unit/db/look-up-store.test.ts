import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createConnection } from '../../../utils/db/connection.ts';
import { createDiskLookUpStore } from '../../../utils/db/disk-look-up-store.ts';
import { createMemoryLookUpStore } from '../../../utils/db/memory-look-up-store.ts';
import { openDatabase } from '../../../utils/db/open-database.ts';
import { followNothing } from '../../../utils/db/replica/follow.ts';
import type { StoredAnswer, StoredRequest } from '../../../utils/db/schema.ts';
import { nameDatabase } from './example-library.ts';

function openDisk(isThereRoom = async () => true) {
  const name = nameDatabase();
  const connection = createConnection((listener) => openDatabase(name, listener));
  return createDiskLookUpStore({ connection, follow: followNothing }, isThereRoom);
}

const request = (id: string, outcome: StoredRequest['outcome'] = 'pending'): StoredRequest => ({
  id,
  time: 1,
  host: 'en.wikipedia.org',
  about: 'search',
  subject: 'Tomasz Brandt',
  outcome,
});

const answer = (key: string, retrieved: number): StoredAnswer => ({
  key,
  retrieved,
  about: 'search',
  hits: [],
});

describe.each([
  ['on disk', () => openDisk()],
  ['in memory', () => createMemoryLookUpStore()],
])('ledger and answers %s', (_where, open) => {
  it('lists requests from the newest, page by page, each with its last outcome', async () => {
    const store = open();
    for (const id of ['a', 'c', 'b']) await store.putRequest(request(id));
    await store.putRequest(request('b', 'answered'));
    expect(await store.listRequests(null, 2)).toEqual([request('c'), request('b', 'answered')]);
    expect(await store.listRequests('b', 2)).toEqual([request('a')]);
  });

  it('keeps an answer, and drops those that have become old', async () => {
    const store = open();
    await store.putAnswer(answer('old', 10), 0);
    await store.putAnswer(answer('young', 20), 0);
    await store.putAnswer(answer('new', 30), 20);
    expect(await store.findAnswer('old')).toBeUndefined();
    expect(await store.findAnswer('young')).toEqual(answer('young', 20));
    expect(await store.findAnswer('new')).toEqual(answer('new', 30));
  });

  it('forgets both at once', async () => {
    const store = open();
    await store.putRequest(request('a'));
    await store.putAnswer(answer('k', 10), 0);
    await store.clear();
    expect(await store.listRequests(null, 10)).toEqual([]);
    expect(await store.findAnswer('k')).toBeUndefined();
  });
});

it('a ledger on a full disk takes no request', async () => {
  await expect(openDisk(async () => false).putRequest(request('a'))).rejects.toMatchObject({ code: 'full' });
});
