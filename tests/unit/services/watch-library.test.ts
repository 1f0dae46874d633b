import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kept } from '../local-storage.ts';

vi.mock('webextension-polyfill', async () => (await import('../local-storage.ts')).STORAGE);

const { createLibraryWatch } = await import('../../../utils/services/watch-library.ts');
const { isBackupDue, readSafety, validateSafety } = await import('../../../utils/safety.ts');

let notes: number | null = 0;
const watch = createLibraryWatch(
  async () => notes,
  () => 1_000,
  0,
);
const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  kept.clear();
});

describe('the watch over the library', () => {
  it('learns how many notes there are, and says so where there are fewer', async () => {
    notes = 12;
    await watch.check();
    expect(await readSafety()).toMatchObject({ known: 12, loss: null });
    notes = 3;
    await watch.check();
    expect((await readSafety()).loss).toEqual({ found: 1_000, had: 12, has: 3 });
    notes = 4;
    await watch.check();
    expect(await readSafety()).toMatchObject({ known: 4, loss: { had: 12, has: 3 } });
  });

  it('takes no note that the reader took away for a loss', async () => {
    notes = 12;
    await watch.check();
    await watch.expectNothing();
    notes = 0;
    await vi.waitFor(async () => expect((await readSafety()).known).toBe(0));
    expect((await readSafety()).loss).toBeNull();
  });

  it('learns nothing where nothing is on disk, or it cannot be counted', async () => {
    notes = 12;
    await watch.check();
    notes = null;
    await watch.check();
    await createLibraryWatch(
      () => Promise.reject(new Error('gone')),
      () => 1,
      0,
    ).check();
    expect(await readSafety()).toMatchObject({ known: 12, loss: null });
  });
});

describe('a backup', () => {
  const safety = { known: 5, loss: null, backup: { time: 10 * DAY, notes: 5 }, every: 7 } as const;

  it('is due by the reader’s wish alone, and only of something', () => {
    expect(isBackupDue(safety, 16 * DAY)).toBe(false);
    expect(isBackupDue(safety, 17 * DAY)).toBe(true);
    expect(isBackupDue({ ...safety, every: 0 }, 99 * DAY)).toBe(false);
    expect(isBackupDue({ ...safety, backup: null }, 1)).toBe(true);
    expect(isBackupDue({ ...safety, backup: null, known: 0 }, 1)).toBe(false);
  });

  it('is read from storage field by field', () => {
    const stored = {
      'safety.known': -1,
      'safety.loss': { had: 1 },
      'safety.backup': { time: 1, notes: 2 },
      'safety.every': 5,
      'safety.packs': ['Quays', 3],
      'safety.lostPacks': 'Quays',
    };
    expect(validateSafety(stored)).toEqual({
      known: null,
      loss: null,
      backup: { time: 1, notes: 2 },
      every: 0,
      packs: ['Quays'],
      lostPacks: [],
    });
  });
});
