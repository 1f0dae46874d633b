// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FindBar } from '../../../components/FindBar.tsx';
import { NoteSearch } from '../../../components/NoteSearch.tsx';
import { WhosWhoList } from '../../../components/WhosWhoList.tsx';
import type { NoteHit } from '../../../utils/messages/notes-protocol.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { expectAccessible, show } from './show.tsx';

const EVERYBODY = { person: true, organisation: true };

function listOf(more: Partial<Parameters<typeof WhosWhoList>[0]> = {}) {
  const spies = { onOpen: vi.fn(), onOpenHit: vi.fn(), onNextPlace: vi.fn(), onJump: vi.fn() };
  const view = show(
    <WhosWhoList
      page={SAMPLE_PAGE}
      query=""
      hits={[]}
      shown={EVERYBODY}
      noted={new Set([0, 6])}
      {...spies}
      {...more}
    />,
  );
  return { ...view, ...spies };
}

const steps = () => [...document.querySelectorAll<HTMLElement>('[data-step]')];

describe('WhosWhoList', () => {
  it('lists everybody in groups, with role, note and strip in words', async () => {
    const { container } = listOf();
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Quoted 2', 'Reported in other words 1', 'Named, not quoted 5']);
    const quoted = screen.getByRole('region', { name: 'Quoted 2' });
    expect(within(quoted).getAllByRole('listitem')).toHaveLength(2);
    expect(within(quoted).getByText('Regional engineer, Rivers Agency')).toBeTruthy();
    expect(screen.getAllByRole('img', { name: 'You have a note' })).toHaveLength(2);
    await expectAccessible(container);
  });

  it('has a group of its own for whoever wrote the article', () => {
    const [first, ...others] = SAMPLE_PAGE.whosWho.entities;
    const whosWho = { ...SAMPLE_PAGE.whosWho, entities: [{ ...first!, isAuthor: true }, ...others] };
    listOf({ page: { ...SAMPLE_PAGE, whosWho } });
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual([
      'Quoted 1',
      'Reported in other words 1',
      'Named, not quoted 5',
      expect.stringMatching(/^Authors? 1$/u),
    ]);
    const row = screen.getByRole('button', { name: /^Person Tomasz Brandt/ });
    expect(within(row.closest('section')!).getAllByRole('listitem')).toHaveLength(1);
  });

  it('opens somebody, and goes to their next place', () => {
    const { onOpen, onNextPlace } = listOf();
    fireEvent.click(screen.getByRole('button', { name: /^Person Colin Achterberg/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(SAMPLE_PAGE.whosWho.entities[3]);
    fireEvent.click(screen.getByRole('button', { name: 'Next place of Marlow Council in the article' }));
    expect(onNextPlace).toHaveBeenCalledExactlyOnceWith(SAMPLE_PAGE.whosWho.entities[4]);
  });

  it('is one stop of the Tab key, and the arrow keys walk it', () => {
    listOf();
    const rows = steps();
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows[0]]);
    rows[0]?.focus();
    fireEvent.keyDown(rows[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows[1]);
    expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows[1]]);
    expect(document.querySelectorAll('[data-aside][tabindex="0"]')).toHaveLength(1);
    fireEvent.keyDown(rows[1]!, { key: 'End' });
    expect(document.activeElement).toBe(rows.at(-1));
    fireEvent.keyDown(rows.at(-1)!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows.at(-1));
    fireEvent.keyDown(rows.at(-1)!, { key: 'Home' });
    expect(document.activeElement).toBe(rows[0]);
  });

  it('leaves keys with a modifier to the browser', () => {
    listOf();
    steps()[0]?.focus();
    fireEvent.keyDown(steps()[0]!, { key: 'ArrowDown', altKey: true });
    expect(document.activeElement).toBe(steps()[0]);
  });

  it('has a first stop again when the row that had it is gone', () => {
    const { again, ...spies } = listOf();
    steps().at(-1)?.focus();
    again(
      <WhosWhoList
        page={SAMPLE_PAGE}
        query=""
        hits={[]}
        shown={{ person: true, organisation: false }}
        noted={new Set()}
        {...spies}
      />,
    );
    expect(steps()).toHaveLength(4);
    expect(steps()[0]?.tabIndex).toBe(0);
  });

  it('says so where a switch leaves nobody', () => {
    const { container } = listOf({ shown: { person: false, organisation: false } });
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(screen.getByText('People and organisations are both switched off.')).toBeTruthy();
  });

  it('shows a name that is markup as text', () => {
    const [first, ...others] = SAMPLE_PAGE.whosWho.entities;
    const name = '<img src=x onerror=alert(1)>';
    const whosWho = { ...SAMPLE_PAGE.whosWho, entities: [{ ...first!, name }, ...others] };
    const { container } = listOf({ page: { ...SAMPLE_PAGE, whosWho } });
    expect(screen.getByText(name)).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  it('finds notes first, then names, each said where there is none', async () => {
    const hits = SAMPLE_HITS.filter(({ note }) => note.text.includes('letter'));
    const { container, onOpenHit } = listOf({ query: 'letter', hits });
    const notes = screen.getByRole('region', { name: 'In your notes' });
    expect([...notes.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'letter',
      'letter',
    ]);
    expect(screen.getByText('No name has “letter” in it.', { selector: '.none' })).toBeTruthy();
    fireEvent.click(within(notes).getByRole('button', { name: /Beatrix Ottoline/ }));
    expect(onOpenHit).toHaveBeenCalledExactlyOnceWith(hits[1]);
    await expectAccessible(container);
  });

  it('tells searching from having found nothing', () => {
    listOf({ query: 'trust', hits: null });
    expect(screen.getByText('Searching …')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Wharf Trust You have a note/ })).toBeTruthy();
  });
});

describe('what is read out of a search', () => {
  it('is how it ended, in a region that stood there before', async () => {
    const { again, container, ...spies } = listOf();
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    const list = (query: string, hits: readonly NoteHit[] | null) => (
      <WhosWhoList
        page={SAMPLE_PAGE}
        query={query}
        hits={hits}
        shown={EVERYBODY}
        noted={new Set()}
        {...spies}
      />
    );
    const heard = () => [...region.children].map(({ textContent }) => textContent);
    again(list('zebra', null));
    expect(heard()).toEqual([]);
    again(list('zebra', []));
    expect(screen.getByRole('status')).toBe(region);
    expect(heard()).toEqual(['No note has “zebra” in it.', 'No name has “zebra” in it.']);
    await expectAccessible(container);
    again(list('brandt', SAMPLE_HITS.slice(0, 1)));
    expect(heard()).toEqual(['1 note', '1 name']);
    again(list('', []));
    expect(heard()).toEqual([]);
  });

  it('is of the notes alone where there is no article', () => {
    const search = (query: string) => (
      <NoteSearch query={query} hits={[]} title="" onQuery={vi.fn()} onOpen={vi.fn()} onBack={vi.fn()} />
    );
    const { again } = show(search(''));
    const region = screen.getByRole('status');
    again(search('zebra'));
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('No note has “zebra” in it.');
  });
});

describe('FindBar', () => {
  it('searches as one types and switches kinds', async () => {
    const onQuery = vi.fn();
    const onSwitch = vi.fn();
    const bar = (query: string) => (
      <FindBar
        query={query}
        shown={{ person: true, organisation: false }}
        onQuery={onQuery}
        onSwitch={onSwitch}
      />
    );
    const { container, again } = show(bar(''));
    expect(screen.getByRole('button', { name: 'People' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Organisations' }));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('organisation');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Name or note' }), { target: { value: 'tom' } });
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('tom');
    await expectAccessible(container);
    again(bar('tom'));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('NoteSearch', () => {
  it('takes the focus, and goes back', async () => {
    const onBack = vi.fn();
    const { container } = show(
      <NoteSearch
        query="letter"
        hits={[]}
        title="A page"
        onQuery={vi.fn()}
        onOpen={vi.fn()}
        onBack={onBack}
      />,
    );
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find in your notes' }));
    expect(screen.getByText('No note has “letter” in it.', { selector: '.none' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
