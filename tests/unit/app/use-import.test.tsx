// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTurns } from '../../../utils/db/in-turn.ts';
import { LibraryError } from '../../../utils/db/library-error.ts';
import { openDisk } from '../../../utils/db/open-disk.ts';
import { openStore } from '../../../utils/db/open-store.ts';
import { createTransferDesk, type TransferDesk } from '../../../utils/db/transfer-desk.ts';
import { writeJson } from '../../../utils/formats/json/write-json.ts';
import type { MatchQuestion, PutSlice } from '../../../utils/types.ts';
import { makeKeeper, nameDatabase } from '../db/example-library.ts';
import { kept } from '../local-storage.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

const rig = vi.hoisted(() => ({
  desk: null as TransferDesk | null,
  /** What the background answers in place of what it should. */
  answer: null as ((type: string) => unknown) | null,
}));

vi.mock('webextension-polyfill', async () => (await import('../local-storage.ts')).STORAGE);
vi.mock('../../../utils/messages/send.ts', () => ({
  sendToBackground: async (
    type: string,
    request: { id: string; name: string; slice: PutSlice } & MatchQuestion,
  ) => {
    const other = rig.answer?.(type);
    if (other !== undefined) return other;
    const desk = rig.desk!;
    if (type === 'records.match') return { ok: true, value: await desk.match(request) };
    if (type === 'imports.begin')
      return { ok: true, value: await desk.begin(request.id, request.name, null) };
    if (type === 'imports.put') return { ok: true, value: await desk.put(request.id, request.slice) };
    return { ok: true, value: await desk.end(request.id) };
  },
}));

// jsdom has no locks.
const inTurn = createTurns();
Object.defineProperty(navigator, 'locks', {
  value: { request: async (_name: string, work: () => Promise<unknown>) => await inTurn(work) },
});
vi.stubGlobal('Blob', NodeBlob);
vi.stubGlobal('File', NodeFile);

const { useImport } = await import('../../../utils/app/transfer/use-import.ts');
const { FIRST_RULES } = await import('../../../utils/formats/compare/fates.ts');

const library = {
  entities: [makeEntity()],
  notes: [makeNote(), makeNote({ id: 'n2', text: 'Second.' })],
  corrections: [],
  readings: [],
};

async function makeBackup(change = (text: string) => text): Promise<File> {
  let text = '';
  for await (const piece of writeJson(library, null, 1)) text += piece;
  return new File([change(text)], 'backup.json');
}

/** Takes a file in by what is done at first. */
async function takeIn(file: File) {
  const { result } = renderHook(() => useImport(() => undefined));
  await act(() => result.current.open(file));
  const { state } = result.current;
  if (state.phase !== 'preview') throw new Error(state.phase);
  await act(() => result.current.take(state.draft, FIRST_RULES, false));
  return { integrity: state.draft.incoming.integrity, state: result.current.state };
}

beforeEach(async () => {
  kept.clear();
  rig.answer = null;
  const name = nameDatabase();
  const store = await openStore(makeKeeper(), () => openDisk(name, async () => null));
  rig.desk = createTransferDesk(store, () => 1);
});
afterEach(cleanup);

describe('a backup that is restored', () => {
  it('is whole by its checksum, is read again and compared, and ends the loss', async () => {
    kept.set('safety.loss', { found: 1, had: 2, has: 0 });
    const { integrity, state } = await takeIn(await makeBackup());
    expect(integrity).toBe('whole');
    expect(state).toEqual({ phase: 'done', name: 'backup.json', outcome: { kept: 3, missed: 0, astray: 0 } });
    expect(await rig.desk?.countNotes()).toBe(2);
    expect(kept.get('safety.loss')).toBeNull();
  });

  it('waits for one that another window is taking in: the way back from that is not lost half way', async () => {
    const windows = ['one', 'other'].map(() => renderHook(() => useImport(() => undefined)).result);
    for (const [index, window] of windows.entries()) {
      const file = await makeBackup((text) => text.replace(/"n([12])"/gu, `"${index}n$1"`));
      await act(() => window.current.open(file));
    }
    await act(async () => {
      await Promise.all(
        windows.map(async ({ current: { state, take } }) => {
          if (state.phase === 'preview') await take(state.draft, FIRST_RULES, false);
        }),
      );
    });
    expect(windows.map(({ current }) => current.state.phase)).toEqual(['done', 'done']);
    expect(await rig.desk?.countNotes()).toBe(4);
  });

  it('is told damaged before it is taken, where a word of it is another', async () => {
    const { integrity } = await takeIn(await makeBackup((text) => text.replace('Second.', 'Seconds')));
    expect(integrity).toBe('damaged');
  });

  it('is told astray where the library does not have what was put, and the loss stands', async () => {
    kept.set('safety.loss', { found: 1, had: 2, has: 0 });
    rig.answer = (type) => (type === 'imports.put' ? { ok: true, value: { kept: 3, missed: 0 } } : undefined);
    const { state } = await takeIn(await makeBackup());
    expect(state).toMatchObject({ phase: 'done', outcome: { astray: 3 } });
    expect(kept.get('safety.loss')).not.toBeNull();
  });

  it.each(['imports.begin', 'imports.put', 'records.match', 'imports.end'])(
    'is told failed where the background stops answering at %s',
    async (at) => {
      const file = await makeBackup();
      let isBegun = false;
      rig.answer = (type) => {
        isBegun ||= type === 'imports.begin';
        const { code, message } = new LibraryError('unavailable', 'gone');
        return isBegun && type === at ? { ok: false, error: { code, message } } : undefined;
      };
      expect((await takeIn(file)).state).toEqual({ phase: 'failed', code: 'unavailable' });
    },
  );
});
