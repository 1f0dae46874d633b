// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DeletedNotes } from '../../../components/DeletedNotes.tsx';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';
import { expectAccessible, show } from './show.tsx';

const NOW = Date.UTC(2026, 4, 20, 12);
const hits = ['Asked twice', '<b>Never answered</b>'].map((text, index) => ({
  note: makeNote({ id: `n${index}`, text, deleted: NOW - index * 86_400_000 }),
  entity: makeEntity({ name: 'Wharf Trust' }),
}));

describe('DeletedNotes', () => {
  const deletedNotes = (shown: typeof hits, failure: 'full' | null = null, onBringBack = vi.fn()) => (
    <DeletedNotes hits={shown} days={30} now={NOW} failure={failure} onBringBack={onBringBack} />
  );

  it('shows each with whom it is about and when it was deleted, and brings back the one that was asked for', async () => {
    const onBringBack = vi.fn();
    const { container } = show(deletedNotes(hits, null, onBringBack));
    fireEvent.click(screen.getByText('2 deleted notes'));
    expect(screen.getByText('<b>Never answered</b>')).toBeTruthy();
    expect(container.textContent).toContain('19 May 2026');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Bring back', description: '<b>Never answered</b>' }));
    expect(onBringBack).toHaveBeenCalledExactlyOnceWith(hits[1]);
  });

  it('is not there without any, and keeps the focus where one of several goes', async () => {
    const { container, again } = show(deletedNotes(hits));
    const [first] = screen.getAllByRole('button', { name: 'Bring back', hidden: true });
    first?.focus();
    again(deletedNotes(hits.slice(1)));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('1 deleted note'));
    again(deletedNotes([]));
    expect(container.querySelector('details')?.hidden).toBe(true);
  });

  it('says that a full disk kept one from coming back', () => {
    show(deletedNotes(hits, 'full'));
    expect(screen.getByRole('alert', { hidden: true }).textContent).toMatch(/would not store more/u);
  });
});
