// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NamedFile } from '../../../utils/app/transfer/write-file.ts';
import { kept } from '../local-storage.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

const rig = vi.hoisted(() => ({
  saved: [] as NamedFile[],
  folder: null as unknown,
  damage: null as ((file: NamedFile) => NamedFile) | null,
}));

vi.mock('webextension-polyfill', async () => (await import('../local-storage.ts')).STORAGE);
vi.mock('../../../utils/app/transfer/save-file.ts', () => ({
  saveFile: (file: NamedFile) => void rig.saved.push(file),
}));
vi.mock('../../../utils/db/backup-folder.ts', () => ({ readFolder: async () => rig.folder }));
vi.mock('../../../utils/app/transfer/fetch-library.ts', () => ({
  fetchLibrary: async () => ({
    ok: true,
    value: {
      entities: [makeEntity()],
      notes: [makeNote(), makeNote({ id: 'n2', text: '', deleted: 5 })],
      corrections: [],
      readings: [],
    },
  }),
}));
vi.mock('../../../utils/app/transfer/write-file.ts', async (original) => {
  const own = await original<typeof import('../../../utils/app/transfer/write-file.ts')>();
  return {
    ...own,
    writeBackup: async (...parameters: Parameters<typeof own.writeBackup>) => {
      const file = await own.writeBackup(...parameters);
      return rig.damage ? rig.damage(file) : file;
    },
  };
});

const { useBackup } = await import('../../../utils/app/transfer/use-backup.ts');
const { reopenFolder } = await import('../../../utils/app/transfer/folder-access.ts');

/** A folder of which the browser has forgotten that it may be written to, until the reader is asked. */
function makeFolder({ isFull = false } = {}) {
  const files = new Map<string, Blob>();
  let isPermitted = false;
  return {
    files,
    name: 'Backups',
    queryPermission: async () => (isPermitted ? 'granted' : 'prompt'),
    requestPermission: async () => {
      isPermitted = true;
      return 'granted';
    },
    getFileHandle: async (name: string) => ({
      createWritable: async () => ({
        write: async (blob: Blob) => {
          if (isFull) throw new DOMException('full', 'QuotaExceededError');
          files.set(name, blob);
        },
        close: async () => undefined,
      }),
      getFile: async () => files.get(name),
    }),
  };
}

async function backUp() {
  const { result } = renderHook(() => useBackup());
  await act(() => result.current.run());
  return result.current.state;
}

// jsdom's has no streams.
vi.stubGlobal('Blob', NodeBlob);

beforeEach(() => {
  kept.clear();
  rig.saved = [];
  rig.folder = null;
  rig.damage = null;
});
afterEach(cleanup);

describe('a backup', () => {
  it('goes to the downloads, and its age and its live notes are kept', async () => {
    const before = Date.now();
    expect(await backUp()).toMatchObject({ phase: 'done', where: 'downloads' });
    expect(rig.saved.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^backgrounder-backup-.+\.json\.gz$/),
    ]);
    const backup = kept.get('safety.backup') as { time: number; notes: number };
    expect(backup.notes).toBe(1);
    expect(backup.time).toBeGreaterThanOrEqual(before);
  });

  it.each([
    ['cut off', (file: NamedFile) => ({ ...file, blob: file.blob.slice(0, file.blob.size - 30) })],
    ['of other bytes', (file: NamedFile) => ({ ...file, blob: new Blob(['no backup']) })],
  ])('does not count where the file is %s', async (_what, damage) => {
    rig.damage = damage;
    expect(await backUp()).toMatchObject({ phase: 'failed' });
    expect(rig.saved).toEqual([]);
    expect(kept.has('safety.backup')).toBe(false);
  });

  it('goes into the folder once the permission was renewed, and to the downloads until then', async () => {
    const folder = makeFolder();
    rig.folder = folder;
    expect(await backUp()).toMatchObject({ phase: 'done', where: 'downloads' });
    expect(await reopenFolder()).toBe(true);
    expect(await backUp()).toMatchObject({ phase: 'done', where: 'folder' });
    expect([rig.saved.length, folder.files.size]).toEqual([1, 1]);
  });

  it('goes to the downloads where the folder takes no more', async () => {
    rig.folder = makeFolder({ isFull: true });
    await reopenFolder();
    expect(await backUp()).toMatchObject({ phase: 'done', where: 'downloads' });
    expect(rig.saved).toHaveLength(1);
  });
});
