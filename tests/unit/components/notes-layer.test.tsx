// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { NotesLayerProps } from '../../../components/model/notes-layer-props.ts';
import { NotesLayer } from '../../../components/NotesLayer.tsx';
import { makeNotesProps } from '../../fixtures/interface/notes-props.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { expectAccessible, show } from './show.tsx';

const NOTES = SAMPLE_HITS.flatMap(({ entity, note }) => (entity.name === 'Tomasz Brandt' ? [note] : []));
const NOW = NOTES[0]?.created ?? 0;

function propsOf(more: Partial<NotesLayerProps> = {}): NotesLayerProps {
  return makeNotesProps({ now: NOW, ...more });
}

/** A layer whose drafts are kept, as an app keeps them. */
function Drafting(props: NotesLayerProps) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  function setDraft(key: string, text: string | null): void {
    setDrafts((before) => {
      const after = new Map(before);
      if (text === null) after.delete(key);
      else after.set(key, text);
      return after;
    });
  }
  return <NotesLayer {...props} drafts={drafts} onDraft={setDraft} />;
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add a note' });

describe('NotesLayer', () => {
  it('shows two notes with where and when, and the others when asked', async () => {
    const { container } = show(<NotesLayer {...propsOf({ notes: NOTES })} />);
    expect(screen.getByText('Today, in this article')).toBeTruthy();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'The budget that pleased nobody' });
    expect([link.href, link.rel, link.target]).toEqual([
      'https://courier.example/2024/budget',
      'noreferrer',
      '_blank',
    ]);
    expect(screen.queryByText('Rows. In a club, that is.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '1 more' }));
    expect(screen.getByText('Rows. In a club, that is.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('has each button say which of the notes it is for', () => {
    show(<NotesLayer {...propsOf({ notes: NOTES })} />);
    for (const name of ['Edit', 'Pin', 'Delete']) {
      expect(screen.getByRole('button', { name, description: 'Today, in this article' })).toBeTruthy();
      expect(
        screen.getByRole('button', { name, description: /The budget that pleased nobody$/u }),
      ).toBeTruthy();
    }
  });

  it('takes a note as text, and an address that is none of the web as no link', () => {
    const [note] = NOTES;
    const source = { ...note!.source!, url: 'javascript:alert(1)', title: '<b>bold</b>' };
    const text = '<img src=x onerror=alert(1)>';
    const { container } = show(
      <NotesLayer {...propsOf({ here: null, notes: [{ ...note!, text, source }] })} />,
    );
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('<b>bold</b>')).toBeTruthy();
    expect(container.querySelector('img, a, b')).toBeNull();
  });

  it('keeps what is written, says so, and is ready for the next', async () => {
    const props = propsOf({ sentence: 'Council leader Tomasz Brandt said:' });
    const { container } = show(<Drafting {...props} />);
    expect(screen.queryByRole('button', { name: 'Keep note' })).toBeNull();
    fireEvent.input(field(), { target: { value: 'Spring?' } });
    expect(screen.getByText('“Council leader Tomasz Brandt said:” is kept with it.')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    await vi.waitFor(() => expect(field().value).toBe(''));
    expect(props.onKeep).toHaveBeenCalledExactlyOnceWith({ text: 'Spring?', tags: [] });
    expect(screen.getByText('Note kept.').getAttribute('role')).toBe('status');
  });

  it('says where a note is full, as the field takes no more of what is pasted', () => {
    show(<Drafting {...propsOf()} />);
    fireEvent.input(field(), { target: { value: 'a'.repeat(99_999) } });
    expect(screen.queryByText(/room for 100,000 characters/u)).toBeNull();
    fireEvent.input(field(), { target: { value: 'a'.repeat(field().maxLength) } });
    expect(screen.getByText(/room for 100,000 characters/u).getAttribute('role')).toBe('alert');
  });

  it('keeps by Ctrl or Cmd with Enter, and not by Enter alone or while a word is being composed', async () => {
    const props = propsOf();
    show(<Drafting {...props} />);
    fireEvent.input(field(), { target: { value: 'Spring?' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(props.onKeep).not.toHaveBeenCalled();
    fireEvent.keyDown(field(), { key: 'Enter', metaKey: true });
    await vi.waitFor(() => expect(props.onKeep).toHaveBeenCalledOnce());
  });

  it('keeps no blank note, and no note twice', async () => {
    let finish: (isKept: boolean) => void = () => undefined;
    const onKeep = vi.fn(() => new Promise<boolean>((resolve) => (finish = resolve)));
    show(<Drafting {...propsOf({ onKeep })} />);
    fireEvent.input(field(), { target: { value: '  \n' } });
    const keep = screen.getByRole<HTMLButtonElement>('button', { name: 'Keep note' });
    expect(keep.disabled).toBe(true);
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    expect(onKeep).not.toHaveBeenCalled();
    fireEvent.input(field(), { target: { value: 'Spring?' } });
    fireEvent.click(keep);
    fireEvent.click(keep);
    expect(onKeep).toHaveBeenCalledOnce();
    finish(true);
    await vi.waitFor(() => expect(field().value).toBe(''));
  });

  it('leaves the words in the field where they could not be kept, and says why', async () => {
    const onKeep = vi.fn(async () => false);
    const { again, container } = show(<Drafting {...propsOf({ onKeep })} />);
    fireEvent.input(field(), { target: { value: 'Spring?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    await vi.waitFor(() => expect(onKeep).toHaveBeenCalled());
    again(<Drafting {...propsOf({ onKeep, failure: 'full' })} />);
    expect(field().value).toBe('Spring?');
    expect(screen.getByRole('alert').textContent).toMatch(/would not store more/);
    await expectAccessible(container);
  });

  it('drops a draft on Cancel and keeps the focus in the field', () => {
    show(<Drafting {...propsOf()} />);
    fireEvent.input(field(), { target: { value: 'Spring?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('button', { name: 'Keep note' })).toBeNull();
  });

  it('edits a note in its place and gives the focus back to it', async () => {
    const props = propsOf({ notes: NOTES });
    show(<Drafting {...props} />);
    const [item] = screen.getAllByRole('listitem');
    fireEvent.click(within(item!).getByRole('button', { name: 'Edit' }));
    const editor = within(item!).getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit your note' });
    expect(document.activeElement).toBe(editor);
    fireEvent.input(editor, { target: { value: 'Changed' } });
    fireEvent.click(within(item!).getByRole('button', { name: 'Keep note' }));
    await vi.waitFor(() =>
      expect(props.onEdit).toHaveBeenCalledExactlyOnceWith(NOTES[0], { text: 'Changed', tags: [] }),
    );
    await vi.waitFor(() => expect(document.activeElement).toBe(item));
  });

  it('deletes at once and offers to bring back, with the focus on that', async () => {
    const props = propsOf({ notes: NOTES });
    const { again, container } = show(<NotesLayer {...props} />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete' })[0]!);
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith(NOTES[0]);
    again(<NotesLayer {...props} notes={NOTES.slice(1)} removed={NOTES[0]!} />);
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(props.onRestore).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
