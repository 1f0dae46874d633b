// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show } from '../components/show.tsx';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

const search = vi.hoisted(() => ({ answer: (_hits: readonly unknown[]): void => undefined }));

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../utils/messages/send.ts', () => ({
  sendToBackground: async (type: string) => {
    const hit = { note: makeNote(), entity: makeEntity() };
    switch (type) {
      case 'notes.list':
        return { ok: true, value: [hit] };
      case 'library.state':
        return { ok: true, value: { keeping: 'disk', notes: 1, entities: 1 } };
      case 'notes.search':
        return await new Promise((done) => {
          search.answer = (value) => done({ ok: true, value });
        });
      default:
        return { ok: false, error: { code: 'unavailable', message: 'not asked for here' } };
    }
  },
}));

const { Library } = await import('../../../entrypoints/options/Library.tsx');

it('says that the library is still being searched, and only then that nothing was found', async () => {
  show(<Library />);
  const field = await screen.findByRole('searchbox');
  fireEvent.input(field, { target: { value: 'quince' } });
  await screen.findByText('Searching …');
  expect(screen.queryByText(/has “quince”/u)).toBeNull();
  // A library that has just been imported answers once its words are in order.
  await new Promise((done) => setTimeout(done, 200));
  expect(screen.getByText('Searching …')).toBeTruthy();
  search.answer([]);
  await vi.waitFor(() => expect(screen.queryByText('Searching …')).toBeNull());
  expect(screen.getByText(/quince/u)).toBeTruthy();
});
