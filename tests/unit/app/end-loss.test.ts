import { beforeEach, expect, it, vi } from 'vitest';
import { endLoss } from '../../../utils/app/transfer/end-loss.ts';
import { changeSafety, readSafety } from '../../../utils/safety.ts';
import { kept } from '../local-storage.ts';

vi.mock('webextension-polyfill', async () => (await import('../local-storage.ts')).STORAGE);

const loss = { found: 1_000, had: 12, has: 3 };

beforeEach(() => {
  kept.clear();
});

it('ends a loss once as many notes are back as were missing', async () => {
  await changeSafety({ loss });
  await endLoss(8);
  expect((await readSafety()).loss).toEqual(loss);
  await endLoss(9);
  expect((await readSafety()).loss).toBeNull();
});
