// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show } from '../components/show.tsx';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

const FIRST = makeEntity({ id: 'one', name: 'Tomasz Brandt' });
const SECOND = makeEntity({ id: 'two', name: 'Wharf Trust', kind: 'organisation' });

vi.mock('webextension-polyfill', () => {
  const area = { get: async () => ({}), set: async () => undefined };
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  return { default: { storage: { local: area, session: area, onChanged } } };
});
vi.mock('../../../utils/messages/send.ts', () => ({
  sendToBackground: async (type: string) => {
    if (type !== 'notes.list') {
      return { ok: false, error: { code: 'unavailable', message: 'not asked for here' } };
    }
    const hits = [FIRST, SECOND].map((entity) => ({
      note: makeNote({ id: `note on ${entity.id}`, entityId: entity.id }),
      entity,
    }));
    return { ok: true, value: hits };
  },
}));

const scrolled: string[] = [];
Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
  scrolled.push(this.className);
};

const { Library } = await import('../../../entrypoints/options/Library.tsx');

it('whoever opens somebody in the index is at their name, which is read out; nobody is taken there unasked', async () => {
  show(<Library />);
  const heading = () => screen.getByRole('heading', { level: 1 });
  await screen.findByRole('heading', { level: 1, name: FIRST.name });
  expect(document.activeElement).toBe(document.body);
  expect(scrolled).toEqual([]);

  const other = screen.getByRole('button', { name: new RegExp(SECOND.name, 'u') });
  other.focus();
  fireEvent.click(other);
  await vi.waitFor(() => expect(heading().textContent).toBe(SECOND.name));
  expect(document.activeElement).toBe(heading());
  // On a phone all of it stands under the index.
  expect(scrolled).toEqual(['chosen']);

  // Also where it is opened already.
  other.focus();
  fireEvent.click(other);
  await vi.waitFor(() => expect(document.activeElement).toBe(heading()));
});
