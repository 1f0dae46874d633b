// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LibraryDetail } from '../../../components/LibraryDetail.tsx';
import { MetInLayer, type MetInLayerProps } from '../../../components/MetInLayer.tsx';
import type { Background } from '../../../utils/app/use-background.ts';
import { makeNotesProps } from '../../fixtures/interface/notes-props.ts';
import { SAMPLE_MEETINGS } from '../../fixtures/interface/sample-library.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';
import { EXAMPLE_BACKGROUND, EXAMPLE_ENTRY } from './example-background.ts';
import { expectAccessible, show } from './show.tsx';

const NOW = Date.now();
const DAY = 86_400_000;

function sourceOf(url: string, title: string, siteName: string | null = null) {
  return { url, title, siteName, published: null, sentence: null, place: null };
}

describe('LibraryDetail', () => {
  function detailOf(about: Background['about']) {
    const onKeep = vi.fn(async () => true);
    const background = { about, chosen: null, onChoose: vi.fn() };
    const notes = makeNotesProps({ notes: [], onKeep, here: null });
    const view = show(
      <LibraryDetail entity={makeEntity()} notes={notes} background={background} meetings={[]} />,
    );
    return { ...view, onKeep, background };
  }

  it('says what the packs know, with its source, and nothing of a page that is not there', async () => {
    const { container } = detailOf(EXAMPLE_BACKGROUND);
    const layer = screen.getByRole('region', { name: 'Background' });
    expect(within(layer).getByText('Minister of State, Rivers Office')).toBeTruthy();
    expect(layer.textContent).toContain('Ministers Database; Register of Members, as of June 2026');
    expect(layer.textContent).not.toMatch(/page/u);
    await expectAccessible(container);
  });

  it('keeps a fact among the notes', async () => {
    const { onKeep } = detailOf(EXAMPLE_BACKGROUND);
    fireEvent.click(screen.getByRole('button', { name: /^Keep in your notes: Minister for Bridges/u }));
    await waitFor(() => expect(onKeep).toHaveBeenCalledOnce());
  });

  it('lets the reader choose among several of the name', () => {
    const namesake = { ...EXAMPLE_ENTRY, id: 'register:8', description: 'MP for Wharf', offices: [] };
    const { background } = detailOf({
      ...EXAMPLE_BACKGROUND,
      status: 'several',
      entries: [EXAMPLE_ENTRY, namesake],
    });
    fireEvent.click(screen.getByRole('button', { name: /MP for Wharf/u }));
    expect(background.onChoose).toHaveBeenCalledExactlyOnceWith('register:8');
  });

  it('says that it is looking, and that it cannot', () => {
    const { unmount } = detailOf(null);
    expect(screen.getByText('Looking in your packs …')).toBeTruthy();
    unmount();
    detailOf('unavailable');
    expect(screen.getByText('Your packs cannot be read now.')).toBeTruthy();
  });
});

describe('MetInLayer', () => {
  function metIn(wish: Partial<MetInLayerProps>) {
    return show(<MetInLayer level={2} meetings={[]} notes={[]} now={NOW} {...wish} />);
  }
  const titles = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  it('lists articles that are remembered and those of notes, each once, the newest first', async () => {
    const [first] = SAMPLE_MEETINGS;
    const notes = [
      makeNote({ id: 'a', created: NOW, source: sourceOf('https://www.gazette.example/z', 'New canal') }),
      makeNote({ id: 'b', created: NOW, source: sourceOf(first!.reading.url, 'The same article') }),
      makeNote({
        id: 'c',
        created: NOW - DAY,
        source: sourceOf('https://www.gazette.example/z', 'New canal'),
      }),
      makeNote({ id: 'd', created: NOW, source: null }),
    ];
    const { container } = metIn({ meetings: SAMPLE_MEETINGS, notes });
    expect(titles().map((text) => text?.replace(/\d+ \p{L}+ \d{4}/u, ''))).toEqual([
      'New canalToday · gazette.example',
      'The budget that pleased nobody · courier.exampleDeputy leader',
      'Three towns, one canal · gazette.exampleCouncillor',
    ]);
    expect(screen.getByRole('link', { name: 'New canal' }).getAttribute('rel')).toBe('noopener noreferrer');
    await expectAccessible(container);
  });

  it('shows five, and the others on a click', () => {
    const notes = Array.from({ length: 7 }, (_, at) =>
      makeNote({
        id: `n${at}`,
        created: NOW - at * DAY,
        source: sourceOf(`https://a.example/${at}`, `Part ${at}`),
      }),
    );
    metIn({ notes });
    expect(titles()).toHaveLength(5);
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(titles()).toHaveLength(7);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('makes no link of an address that is none of the web', () => {
    metIn({ notes: [makeNote({ source: sourceOf('javascript:alert(1)', 'A trap') })] });
    expect(screen.getByText('A trap')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says that it is looking, and that it cannot; and is not there where no article is known', async () => {
    const { again, container } = metIn({ meetings: null });
    expect(screen.getByText('Looking for the articles …')).toBeTruthy();
    const notes = [makeNote({ source: sourceOf('https://a.example/', 'Part one') })];
    again(<MetInLayer level={2} meetings="unavailable" notes={notes} now={NOW} />);
    expect(screen.getByText('The articles you read cannot be looked through now.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Part one' })).toBeTruthy();
    await expectAccessible(container);
    again(<MetInLayer level={2} meetings={[]} notes={[]} now={NOW} />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
