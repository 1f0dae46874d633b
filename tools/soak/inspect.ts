import type { Page } from 'puppeteer-core';

/** What the database holds, as seen without our code. */
export interface Inspection {
  readonly version: number;
  /** Texts of live notes by their ids. */
  readonly notes: Readonly<Record<string, string>>;
  /** What is half there: a note without its entity, with another's index keys, a count that is not so. */
  readonly faults: readonly string[];
}

/** Looks through the whole library's database from a page of the extension. */
export async function inspect(asker: Page): Promise<Inspection> {
  return await asker.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await settle(indexedDB.open('backgrounder'));
    try {
      const transaction = database.transaction(['notes', 'entities', 'totals', 'imports', 'changes']);
      const [notes, entities, totals, imports, changes] = await Promise.all([
        settle(transaction.objectStore('notes').getAll()),
        settle(transaction.objectStore('entities').getAllKeys()),
        settle(transaction.objectStore('totals').getAll()),
        settle(transaction.objectStore('imports').getAll()),
        settle(transaction.objectStore('changes').getAllKeys()),
      ]);
      const known = new Set(entities);
      const live = notes.filter((stored) => stored.live);
      const faults: string[] = [];
      for (const { note, live: part } of live) {
        if (!known.has(note.entityId)) faults.push(`note ${note.id} is on nobody`);
        if (part.entityId !== note.entityId || part.updated !== note.updated)
          faults.push(`note ${note.id} is in part`);
      }
      const expected = { notes: live.length, entities: entities.length };
      for (const { of, count } of totals as { of: 'notes' | 'entities'; count: number }[]) {
        if (count !== expected[of]) faults.push(`${count} ${of} are counted, ${expected[of]} are there`);
      }
      const taken = imports.reduce((sum, { kept }) => sum + kept, 0);
      if (changes.length > taken)
        faults.push(`${changes.length} changes of an import are kept, ${taken} are known`);
      const texts = Object.fromEntries(live.map(({ note }) => [note.id, note.text]));
      return { version: database.version, notes: texts, faults };
    } finally {
      database.close();
    }
  });
}
