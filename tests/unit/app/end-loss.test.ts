import { beforeEach, expect, it, vi } from 'vitest';
import { endLoss } from '../../../utils/app/transfer/end-loss.ts';
import { changeSafety, readSafety } from '../../../utils/safety.ts';

const { kept } = vi.hoisted(() => ({ kept: { values: {} as Record<string, unknown> } }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => kept.values,
        set: async (values: Record<string, unknown>) => void Object.assign(kept.values, values),
      },
    },
  },
}));

const loss = { found: 1_000, had: 12, has: 3 };

beforeEach(() => {
  kept.values = {};
});

it('ends a loss once as many notes are back as were missing', async () => {
  await changeSafety({ loss });
  await endLoss(8);
  expect((await readSafety()).loss).toEqual(loss);
  await endLoss(9);
  expect((await readSafety()).loss).toBeNull();
});
