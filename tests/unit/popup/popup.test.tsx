// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../entrypoints/popup/Popup.tsx';
import type { PageState } from '../../../utils/messages/page-protocol.ts';
import { failure, success } from '../../../utils/messages/result.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { NOTHING_KNOWN } from '../components/example-background.ts';
import { expectAccessible, show } from '../components/show.tsx';

const { changed, kept, toBackground, toTab } = vi.hoisted(() => ({
  changed: new Set<(changes: object, area: string) => void>(),
  kept: {} as Record<string, unknown>,
  toBackground: vi.fn(),
  toTab: vi.fn(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { sendMessage: toBackground, openOptionsPage: vi.fn(async () => undefined) },
    tabs: { sendMessage: toTab },
    storage: {
      local: {
        get: async () => ({ ...kept }),
        set: async (values: object) => {
          Object.assign(kept, values);
          for (const listener of changed) listener(values, 'local');
        },
      },
      session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
      onChanged: {
        addListener: (listener: never) => void changed.add(listener),
        removeListener: (listener: never) => void changed.delete(listener),
      },
    },
  },
}));

let page: Partial<PageState> | null;

beforeEach(() => {
  page = {};
  for (const key of Object.keys(kept)) delete kept[key];
  toTab.mockReset();
  toTab.mockImplementation(async (_, { type }) => {
    if (type === 'page.sentence') return success('Council leader Tomasz Brandt said:');
    return page ? success({ ...SAMPLE_PAGE, ...page }) : failure('unavailable', 'nobody answered');
  });
  toBackground.mockReset();
  toBackground.mockImplementation(async ({ type, request }) => {
    switch (type) {
      case 'notes.about':
        return success({ entity: null, notes: [], others: [] });
      case 'notes.count':
        return success(request.about.map(() => 0));
      case 'notes.search':
        return success(SAMPLE_HITS.filter(({ note }) => note.text.includes(request.query)));
      case 'notes.related':
        return success([]);
      case 'background.about':
        return success(NOTHING_KNOWN);
      case 'packs.state':
        return success([]);
      default:
        return success({ keeping: 'disk', notes: 5 });
    }
  });
});

const TAB = { id: 7, windowId: 1 };
const requestsOf = (type: string) =>
  toTab.mock.calls.flatMap(([, message]) => (message.type === type ? [message.request] : []));

describe('Popup', () => {
  it('opens somebody over the list, and goes back to their row on Escape', async () => {
    const { container } = show(<Popup tab={TAB} />);
    const row = await screen.findByRole('button', { name: /^Person Sara Lindqvist/ });
    row.focus();
    fireEvent.click(row);
    const heading = await screen.findByRole('heading', { level: 1, name: 'Sara Lindqvist' });
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.queryByRole('button', { name: /^Person Tomasz/ })).toBeNull();
    await expectAccessible(container);
    fireEvent.keyDown(heading, { key: 'Escape' });
    await vi.waitFor(() => expect(document.activeElement).toBe(row));
  });

  it('points at the quotations of somebody who is opened, and jumps to each', async () => {
    show(<Popup tab={TAB} />);
    fireEvent.click(await screen.findByRole('button', { name: /^Person Sara Lindqvist/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Both quotes' }));
    const entity = SAMPLE_PAGE.whosWho.entities.findIndex(({ name }) => name === 'Sara Lindqvist');
    const places = SAMPLE_PAGE.whosWho.quotes
      .filter(({ speaker }) => speaker === entity)
      .map(({ start, end }) => ({ start, end }));
    const items = [...document.querySelectorAll('.quotes li')];
    expect(items).toHaveLength(2);
    fireEvent.mouseEnter(items[1]!);
    await vi.waitFor(() =>
      expect(requestsOf('page.point').at(-1)).toMatchObject({ place: places[1], entity }),
    );
    fireEvent.mouseLeave(items[1]!);
    await vi.waitFor(() => expect(requestsOf('page.point').at(-1)).toMatchObject({ place: null }));
    const jumps = screen.getAllByRole('button', { name: 'Show in the article' });
    for (const jump of jumps) fireEvent.click(jump);
    await vi.waitFor(() =>
      expect(requestsOf('page.show')).toEqual(places.map((place) => ({ ...place, entity }))),
    );
  });

  it('sends the page from place to place', async () => {
    show(<Popup tab={TAB} />);
    const next = await screen.findByRole('button', { name: 'Next place of Tomasz Brandt in the article' });
    const [first, second] = SAMPLE_PAGE.whosWho.entities[0]!.mentions;
    for (let press = 0; press < 3; press++) fireEvent.click(next);
    await vi.waitFor(() => expect(requestsOf('page.show')).toHaveLength(3));
    expect(requestsOf('page.show')).toEqual([first, second, first].map((place) => ({ ...place, entity: 0 })));
  });

  it('pauses the site and resumes it', async () => {
    show(<Popup tab={TAB} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Pause on this site' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Resume' }));
    expect(await screen.findByRole('button', { name: 'Pause on this site' })).toBeTruthy();
    expect(kept['settings.pausedSites']).toEqual([]);
  });

  it('opens what a search finds: in the article where it names them, else their notes', async () => {
    show(<Popup tab={TAB} />);
    const field = await screen.findByRole('searchbox', { name: 'Name or note' });
    fireEvent.input(field, { target: { value: 'letter' } });
    fireEvent.click(await screen.findByRole('button', { name: /Tomasz Brandt.*budget/ }));
    expect(await screen.findByText('Named twice, quoted once')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    fireEvent.click(await screen.findByRole('button', { name: /Beatrix Ottoline/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Beatrix Ottoline' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'In this article' })).toBeNull();
  });

  it('has a page read that does not look like an article', async () => {
    page = { status: 'not-article' };
    show(<Popup tab={TAB} />);
    const read = await screen.findByRole('button', { name: 'Read this page' });
    page = {};
    fireEvent.click(read);
    expect(await screen.findByRole('button', { name: /^Person Tomasz Brandt/ })).toBeTruthy();
    expect(requestsOf('page.read')).toHaveLength(1);
  });

  it('searches all notes from a page that cannot be reached, and can pause nothing there', async () => {
    page = null;
    show(<Popup tab={TAB} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Search your notes' }));
    expect(screen.queryByRole('button', { name: 'Pause on this site' })).toBeNull();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'letter' } });
    expect(await screen.findByRole('button', { name: /Beatrix Ottoline/ })).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(await screen.findByRole('heading', { name: 'Nothing to read here' })).toBeTruthy();
  });

  it('says so in a window without a tab, and where nothing can be stored', async () => {
    toBackground.mockImplementation(async ({ type }) =>
      success(type === 'packs.state' ? [] : { keeping: 'memory', notes: 0 }),
    );
    show(<Popup tab={null} />);
    expect(screen.getByRole('heading', { name: 'Nothing to read here' })).toBeTruthy();
    expect(await screen.findByText(/until you close that window or the browser/)).toBeTruthy();
  });
});
