// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show } from '../components/show.tsx';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

const search = vi.hoisted(() => ({ answer: (_hits: readonly unknown[]): void => undefined }));

vi.mock('webextension-polyfill', () => {
  const area = { get: async () => ({}), set: async () => undefined };
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  return { default: { storage: { local: area, session: area, onChanged } } };
});
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
  const heard = within(screen.getByRole('region', { name: 'Library' })).getByRole('status');
  fireEvent.input(field, { target: { value: 'quince' } });
  await screen.findByText('Searching …');
  expect(screen.queryByText(/has “quince”/u)).toBeNull();
  // A library that has just been imported answers once its words are in order.
  await new Promise((done) => setTimeout(done, 200));
  expect(screen.getByText('Searching …')).toBeTruthy();
  expect(heard.textContent).toBe('');
  search.answer([]);
  await vi.waitFor(() => expect(screen.queryByText('Searching …')).toBeNull());
  expect(screen.getByText('No note has “quince” in it.', { selector: '.none' })).toBeTruthy();
  expect(heard.textContent).toBe('No note has “quince” in it.');
  expect(screen.queryByText(/1 note/u)).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(makeEntity().name);
});
