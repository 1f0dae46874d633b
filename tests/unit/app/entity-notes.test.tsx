// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useEntityNotes } from '../../../utils/app/use-entity-notes.ts';
import { success } from '../../../utils/messages/result.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';

const { toBackground } = vi.hoisted(() => ({ toBackground: vi.fn() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { sendMessage: toBackground },
    storage: {
      session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
    },
  },
}));
afterEach(cleanup);

it('finds others of the library, a namesake too, but never whom the notes are on', async () => {
  const [own, other] = SAMPLE_HITS;
  if (!own || !other) throw new Error('There are too few samples.');
  const namesake = { ...own.entity, id: 'e-namesake' };
  toBackground.mockImplementation(async ({ type }) =>
    type === 'entities.find'
      ? success([own.entity, namesake, other.entity])
      : success({ entity: own.entity, notes: [own.note], total: 1, others: [] }),
  );
  const { result } = renderHook(() => useEntityNotes({ kind: 'person', names: [own.entity.name] }, null));
  await vi.waitFor(() => expect(result.current.notes).toEqual([own.note]));
  expect(own.note.entityId).toBe(own.entity.id);
  expect(await result.current.find('')).toEqual([namesake, other.entity]);
});
