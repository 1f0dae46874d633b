// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CorrectionTable } from '../../../components/CorrectionTable.tsx';
import { EntityWork } from '../../../components/EntityWork.tsx';
import { ForgetForm } from '../../../components/ForgetForm.tsx';
import { MetLayer } from '../../../components/MetLayer.tsx';
import { splitLinks } from '../../../components/model/split-links.ts';
import { NotesLayer } from '../../../components/NotesLayer.tsx';
import { ReadingList } from '../../../components/ReadingList.tsx';
import { RelatedLayer } from '../../../components/RelatedLayer.tsx';
import { makeNotesProps } from '../../fixtures/interface/notes-props.ts';
import {
  SAMPLE_CORRECTIONS,
  SAMPLE_MEETINGS,
  SAMPLE_READINGS,
  SAMPLE_RELATED,
} from '../../fixtures/interface/sample-library.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';
import { expectAccessible, show } from './show.tsx';

const NOW = Date.now();

describe('splitLinks', () => {
  it('finds the addresses of the web and leaves the sentence its stop', () => {
    const text = 'See https://a.example/x(1). (Or http://b.example/y, javascript:alert(1).)';
    const parts = splitLinks(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.flatMap(({ address }) => address ?? [])).toEqual([
      'https://a.example/x(1)',
      'http://b.example/y',
    ]);
  });
});

describe('a note', () => {
  it('has live links that give nothing away, tags, and can be pinned and moved', async () => {
    const note = makeNote({ text: 'Read https://a.example/.', tags: ['bridge'], pinned: true });
    const onPin = vi.fn();
    const onMove = vi.fn();
    const named = [{ kind: 'organisation', names: ['Wharf Trust'] }] as const;
    const { container } = show(<NotesLayer {...makeNotesProps({ notes: [note], named, onPin, onMove })} />);
    const link = screen.getByRole('link', { name: 'https://a.example/' });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.getByText('#bridge')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Unpin' }));
    expect(onPin).toHaveBeenCalledExactlyOnceWith(note, false);
    fireEvent.click(screen.getByRole('button', { name: 'Move' }));
    await expectAccessible(container);
    fireEvent.click(await screen.findByRole('button', { name: /Wharf Trust/u }));
    expect(onMove).toHaveBeenCalledExactlyOnceWith(note, named[0]);
  });

  it('shows both texts where another window has changed it, and keeps both', async () => {
    const note = makeNote({ text: 'Theirs' });
    const drafts = new Map([
      [note.id, 'Mine'],
      [`base:${note.id}`, 'Before'],
    ]);
    const onKeep = vi.fn(async () => true);
    const onDraft = vi.fn();
    const { container } = show(
      <NotesLayer {...makeNotesProps({ notes: [note], drafts, onKeep, onDraft })} />,
    );
    expect(screen.getByText('Theirs')).toBeTruthy();
    expect(screen.getByDisplayValue('Mine')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep note' })).toBeNull();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Keep both' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({ text: 'Mine', tags: [] });
    await waitFor(() => expect(onDraft).toHaveBeenCalledWith(note.id, null));
  });

  it('does not lose what was written in one that was deleted elsewhere', () => {
    const drafts = new Map([
      ['gone', 'Still mine'],
      ['base:gone', 'Before'],
    ]);
    const onKeep = vi.fn(async () => true);
    show(<NotesLayer {...makeNotesProps({ drafts, onKeep })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({ text: 'Still mine', tags: [] });
  });

  it('offers tags in use for one that is being typed', async () => {
    const drafts = new Map([['new', 'About #fe']]);
    const onDraft = vi.fn();
    const suggestTags = vi.fn(async () => ['fees', 'ferry']);
    show(<NotesLayer {...makeNotesProps({ drafts, onDraft, suggestTags })} />);
    fireEvent.click(await screen.findByRole('button', { name: '#ferry' }));
    expect(suggestTags).toHaveBeenCalledWith('fe');
    expect(onDraft).toHaveBeenCalledWith('new', 'About #ferry ');
  });
});

describe('what the reader meets again', () => {
  it('are notes on others, each with why it is shown', async () => {
    const { container } = show(
      <RelatedLayer level={2} name="Tomasz Brandt" related={SAMPLE_RELATED} now={NOW} />,
    );
    expect(screen.getByText(/^Named in this article · Notes on both in 2 articles/u)).toBeTruthy();
    expect(screen.getByText(/^Mentions Tomasz Brandt/u)).toBeTruthy();
    await expectAccessible(container);
  });

  it('are earlier readings, with the role of then and of here', async () => {
    const roles = [
      { title: 'leader', organisation: null, tense: 'current', at: { start: 0, end: 1 } },
    ] as const;
    const { container } = show(<MetLayer level={2} meetings={SAMPLE_MEETINGS} roles={roles} now={NOW} />);
    expect(screen.getByText('Deputy leader')).toBeTruthy();
    expect(screen.getByText('Leader')).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('in the options', () => {
  it('corrections are listed with the way back', async () => {
    const onTakeBack = vi.fn();
    const { container } = show(
      <CorrectionTable corrections={SAMPLE_CORRECTIONS} now={NOW} onTakeBack={onTakeBack} />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Take back: “Messenger” is no longer marked.' }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(SAMPLE_CORRECTIONS[0]);
    await expectAccessible(container);
  });

  it('readings are forgotten one by one, by site, by period, and all after a second question', async () => {
    const onForget = vi.fn();
    const sites = [{ site: 'courier.example', count: 2 }];
    const { container } = show(
      <>
        <ReadingList readings={SAMPLE_READINGS} now={NOW} onForget={({ id }) => onForget({ id })} />
        <ForgetForm sites={sites} onForget={onForget} />
      </>,
    );
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Forget The budget that pleased nobody' }));
    const [bySite, byPeriod] = screen.getAllByRole('button', { name: 'Forget' }).slice(-2);
    fireEvent.click(bySite!);
    expect(byPeriod).toHaveProperty('disabled', true);
    fireEvent.input(screen.getByLabelText(/from/u), { target: { value: '2024-03-02' } });
    fireEvent.input(screen.getByLabelText(/^to/u), { target: { value: '2024-03-02' } });
    fireEvent.click(byPeriod!);
    fireEvent.click(screen.getByRole('button', { name: 'Forget all' }));
    expect(onForget).toHaveBeenCalledTimes(3);
    fireEvent.click(screen.getByRole('button', { name: 'Forget all' }));
    const day = new Date('2024-03-02T00:00').getTime();
    expect(onForget.mock.calls.map(([where]) => where)).toEqual([
      { id: 'r0' },
      { site: 'courier.example' },
      { from: day, to: day + 86_399_999 },
      { from: 0, to: Number.MAX_SAFE_INTEGER },
    ]);
  });

  it('somebody is renamed, keeping the old name, merged and split', async () => {
    const onChange = vi.fn();
    const onMerge = vi.fn();
    const onSplit = vi.fn();
    const part = makeEntity({ id: 'e2', name: 'Toby Wren', mergedInto: 'e1' });
    const { container } = show(
      <EntityWork
        entity={makeEntity()}
        merged={[part]}
        entries={[
          { id: 'congress:1', name: 'Tobias Wren', description: 'Senator for Ohio' },
          { id: 'congress:2', name: 'Tobias Wren', description: '' },
        ]}
        done={null}
        failure={null}
        find={async () => SAMPLE_HITS.map(({ entity }) => entity)}
        onChange={onChange}
        onMerge={onMerge}
        onSplit={onSplit}
        onUndo={vi.fn()}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Split off Toby Wren' }));
    expect(onSplit).toHaveBeenCalledExactlyOnceWith(part);
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    await expectAccessible(container);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Sir Tobias Wren' } });
    fireEvent.input(screen.getByLabelText(/^Wikidata/u), { target: { value: 'Q7' } });
    const entry = screen.getByLabelText<HTMLSelectElement>('Entry of a pack');
    expect([...entry.options].map(({ text }) => text)).toEqual([
      'Not linked',
      'Tobias Wren: Senator for Ohio',
      'Tobias Wren',
    ]);
    fireEvent.change(entry, { target: { value: 'congress:1' } });
    fireEvent.submit(container.querySelector('form')!);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      kind: 'person',
      name: 'Sir Tobias Wren',
      aliases: ['Tobias Wren'],
      links: { entry: 'congress:1', wikidata: 'Q7' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Merge with …' }));
    fireEvent.click(await screen.findByRole('button', { name: /Wharf Trust/u }));
    expect(onMerge.mock.calls[0]?.[0]).toMatchObject({ names: ['Wharf Trust'] });
  });
});
