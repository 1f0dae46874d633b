import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { ChoiceStore } from '../../../utils/db/choice-store.ts';
import { createMemoryChoiceStore } from '../../../utils/db/memory-choice-store.ts';
import { openChoiceStore } from '../../../utils/db/open-choice-store.ts';
import { openDisk } from '../../../utils/db/open-disk.ts';
import type { StoredChoice } from '../../../utils/db/schema.ts';
import { findChoice, keepChoice } from '../../../utils/services/choices.ts';
import { nameDatabase } from '../db/example-library.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

function makeKeeper() {
  let kept: readonly StoredChoice[] = [];
  return {
    load: async () => kept,
    save: async (choices: readonly StoredChoice[]) => {
      kept = choices;
    },
  };
}

const HERE = 'https://news.example/a';
const LATER = 'https://news.example/b';
const SMITH = { kind: 'person', name: 'Sir John Smith' } as const;

async function choose(store: ChoiceStore, url: string, entry: string | null, time: number) {
  await keepChoice(store, url, SMITH, entry, time);
}

describe.each([
  ['disk', () => openChoiceStore(makeKeeper(), () => openDisk(nameDatabase()))],
  ['memory', async () => createMemoryChoiceStore(makeKeeper())],
])('a choice on %s', (_keeping, open) => {
  it('holds in its article and in later ones, by whichever form of the name', async () => {
    const store = await open();
    expect(await findChoice(store, HERE, SMITH)).toBeNull();
    await choose(store, HERE, 'uk:1', 1);
    expect(await findChoice(store, HERE, SMITH)).toEqual({ id: 'uk:1', isHere: true });
    const mister = { ...SMITH, name: 'John Smith' };
    expect(await findChoice(store, LATER, mister)).toEqual({ id: 'uk:1', isHere: false });
  });

  it('is for that name and kind alone', async () => {
    const store = await open();
    await choose(store, HERE, 'uk:1', 1);
    for (const named of [
      { ...SMITH, name: 'John Smithson' },
      { ...SMITH, name: 'John' },
      { ...SMITH, kind: 'organisation' as const },
    ]) {
      expect(await findChoice(store, HERE, named)).toBeNull();
    }
  });

  it('is the last one that was made, but in an article the one made there', async () => {
    const store = await open();
    await choose(store, HERE, 'uk:1', 1);
    await choose(store, LATER, 'us:1', 2);
    expect(await findChoice(store, HERE, SMITH)).toEqual({ id: 'uk:1', isHere: true });
    expect(await findChoice(store, 'https://news.example/c', SMITH)).toEqual({ id: 'us:1', isHere: false });
  });

  it('can be taken back, where it was made and for another article alone', async () => {
    const store = await open();
    await choose(store, HERE, 'uk:1', 1);
    await choose(store, LATER, null, 2);
    expect(await findChoice(store, LATER, SMITH)).toBeNull();
    expect(await findChoice(store, HERE, SMITH)).toEqual({ id: 'uk:1', isHere: true });
    await choose(store, HERE, null, 3);
    expect(await findChoice(store, HERE, SMITH)).toBeNull();
  });

  it('goes with the pack that its entry stood in', async () => {
    const store = await open();
    await choose(store, HERE, 'own:1/a', 1);
    await choose(store, LATER, 'own:11/a', 2);
    await store.forgetEntries('own:1/');
    expect(await findChoice(store, HERE, SMITH)).toEqual({ id: 'own:11/a', isHere: false });
  });
});
