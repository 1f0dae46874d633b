// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryDetail } from '../../../components/LibraryDetail.tsx';
import { LibraryIndex } from '../../../components/LibraryIndex.tsx';
import { MarkSettings } from '../../../components/MarkSettings.tsx';
import { groupHits } from '../../../components/model/group-hits.ts';
import { OptionsNav } from '../../../components/OptionsNav.tsx';
import { PausedSites } from '../../../components/PausedSites.tsx';
import { ShortcutTable } from '../../../components/ShortcutTable.tsx';
import { makeNotesProps } from '../../fixtures/interface/notes-props.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { NOTHING_KNOWN } from './example-background.ts';
import { expectAccessible, show } from './show.tsx';

const NOW = SAMPLE_HITS[0]!.note.created;
const [BRANDT] = groupHits(SAMPLE_HITS);

describe('LibraryIndex', () => {
  it('lists everybody with notes, and tells who is open', async () => {
    const onOpen = vi.fn();
    const { container } = show(
      <LibraryIndex entries={groupHits(SAMPLE_HITS)} open="e-brandt" now={NOW} onOpen={onOpen} />,
    );
    const [first, second] = screen.getAllByRole('button');
    expect(first?.getAttribute('aria-current')).toBe('true');
    expect(within(first!).getByText('Today')).toBeTruthy();
    fireEvent.click(second!);
    expect(onOpen.mock.calls[0]?.[0].name).toBe('Wharf Trust');
    await expectAccessible(container);
  });
});

it('an index without a name is no stop of the Tab key', () => {
  const { container } = show(<LibraryIndex entries={[]} open={null} now={NOW} onOpen={vi.fn()} />);
  expect(container.querySelector('[tabindex="0"]')).toBeNull();
});

describe('LibraryDetail', () => {
  it('shows every note with the sentence that was being read', async () => {
    const notes = SAMPLE_HITS.flatMap(({ entity, note }) => (entity.id === 'e-brandt' ? [note] : []));
    const { container } = show(
      <LibraryDetail
        entity={BRANDT!.entity}
        notes={makeNotesProps({ notes, shown: 9, here: null, now: NOW })}
        background={{ about: NOTHING_KNOWN, chosen: null, onChoose: vi.fn() }}
        meetings={[]}
      />,
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Tomasz Brandt' })).toBeTruthy();
    expect(screen.getByText('Also written Brandt and Tom Brandt')).toBeTruthy();
    const own = screen.getByRole('region', { name: 'Your notes' });
    expect(within(own).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText('“Council leader Tomasz Brandt said:”')).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('MarkSettings', () => {
  it('sets how many names are marked', async () => {
    const onMarks = vi.fn();
    const { container } = show(
      <MarkSettings marks="all" showNoted={false} onMarks={onMarks} onShowNoted={vi.fn()} />,
    );
    const group = screen.getByRole('group', { name: 'Which names are marked' });
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: /Every time/ }).checked).toBe(true);
    fireEvent.click(within(group).getByRole('radio', { name: /first time only/ }));
    expect(onMarks).toHaveBeenCalledExactlyOnceWith('first');
    await expectAccessible(container);
  });

  it('offers marks for names with notes alone only where the page may show who has them, and says what that means', () => {
    const onShowNoted = vi.fn();
    const settings = { marks: 'all', onMarks: vi.fn(), onShowNoted } as const;
    const { again } = show(<MarkSettings {...settings} showNoted={false} />);
    expect(screen.queryByRole('radio', { name: 'Only names with notes' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /can then see which names/ }));
    expect(onShowNoted).toHaveBeenCalledExactlyOnceWith(true);
    again(<MarkSettings {...settings} showNoted />);
    expect(screen.getByRole('radio', { name: 'Only names with notes' })).toBeTruthy();
  });
});

describe('PausedSites', () => {
  it('resumes a site, and says so where none is paused', async () => {
    const onResume = vi.fn();
    const { container, again } = show(<PausedSites sites={['b.example', 'a.example']} onResume={onResume} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'a.exampleResume',
      'b.exampleResume',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Resume on b.example' }));
    expect(onResume).toHaveBeenCalledExactlyOnceWith('b.example');
    await expectAccessible(container);
    again(<PausedSites sites={[]} onResume={onResume} />);
    expect(screen.getByText(/No site is paused/)).toBeTruthy();
  });
});

describe('ShortcutTable', () => {
  it('shows the keys that the browser keeps, and where they are changed', async () => {
    const onChange = vi.fn();
    const shortcuts = [
      { name: '_execute_action', keys: 'Alt+Shift+B' },
      { name: 'walk-next', keys: '' },
      { name: 'unheard-of', keys: 'F1' },
    ];
    const { container } = show(<ShortcutTable shortcuts={shortcuts} onChange={onChange} />);
    expect(screen.getByText('Alt+Shift+B')).toBeTruthy();
    expect(screen.getByText('not set')).toBeTruthy();
    expect(screen.queryByText('F1')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
    expect(onChange).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('keeps quiet about the browser’s keys where it has none', () => {
    show(<ShortcutTable shortcuts={[]} onChange={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Escape')).toBeTruthy();
  });
});

describe('OptionsNav', () => {
  /** Calls what waits for another size, as a browser does when the text is made larger. */
  let grow = (): void => undefined;
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(onSize: () => void) {
          grow = onSize;
        }
        observe() {}
        disconnect() {}
      },
    );
  });

  it('brings the place in sight again when larger text makes one line of the places, which scrolls', () => {
    const scrolled: (string | null)[] = [];
    Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
      scrolled.push(this.textContent);
    };
    show(<OptionsNav place="sites" />);
    expect(scrolled).toEqual(['Sites']);
    grow();
    expect(scrolled).toEqual(['Sites', 'Sites']);
  });

  it('tells where the reader is', async () => {
    const { container } = show(<OptionsNav place="sites" />);
    const current = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map(({ textContent }) => textContent)).toEqual(['Sites']);
    await expectAccessible(container);
  });
});
