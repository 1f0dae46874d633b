// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../../entrypoints/sidepanel/PanelView.tsx';
import type { Reader } from '../../../utils/app/use-reader.ts';
import { success } from '../../../utils/messages/result.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { NOTHING_KNOWN } from '../components/example-background.ts';
import { expectAccessible, show } from '../components/show.tsx';

const answers: Readonly<Record<string, unknown>> = {
  'notes.about': { entity: null, notes: [], total: 0, others: [] },
  'notes.related': [],
  'background.about': NOTHING_KNOWN,
  'packs.state': [],
};
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: async ({ type }: { type: string }) =>
        success(answers[type] ?? { keeping: 'disk', notes: 0 }),
    },
    tabs: { sendMessage: async () => success(null) },
    storage: {
      session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
      local: { get: async () => ({}) },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

Element.prototype.scrollIntoView = () => undefined;

function readerOf(more: Partial<Reader> = {}): Reader {
  return {
    inHand: { kind: 'page', page: SAMPLE_PAGE },
    host: 'courier.example',
    isPaused: false,
    noted: new Set(),
    refresh: vi.fn(),
    read: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    mentionOf: () => null,
    showMention: vi.fn(),
    showNext: vi.fn(),
    show: vi.fn(),
    ...more,
  };
}

function panelOf(reader: Reader) {
  return show(<PanelView tabId={7} reader={reader} revision={0} onChange={vi.fn()} />);
}

/** By where it stands: roles and names of a panel full of buttons take jsdom seconds. */
function rowOf(name: string): HTMLElement {
  const rows = [...document.querySelectorAll<HTMLElement>('.row .who')];
  return rows.find((row) => row.querySelector('.entry bdi')?.textContent === name)!;
}

function findSheetOf(name: string): Promise<Element> {
  return vi.waitFor(() => {
    const heading = document.querySelector('.sheet h2.name');
    expect(heading?.textContent).toBe(name);
    return heading!;
  });
}

describe('PanelView', () => {
  it('opens somebody as a sheet over the list, and closes it again', async () => {
    const reader = readerOf();
    const { container } = panelOf(reader);
    const row = rowOf('Tomasz Brandt');
    row.focus();
    fireEvent.click(row);
    const heading = await findSheetOf('Tomasz Brandt');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    expect(row.getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Next place' }));
    expect(reader.showMention).toHaveBeenCalledExactlyOnceWith(SAMPLE_PAGE.whosWho.entities[0], 0);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(row));
    expect(container.querySelector('.sheet')).toBeNull();
  });

  it('changes the sheet when somebody else is opened', async () => {
    panelOf(readerOf());
    fireEvent.click(rowOf('Tomasz Brandt'));
    await screen.findByText('Named twice, quoted once');
    fireEvent.click(rowOf('Wharf Trust'));
    await findSheetOf('Wharf Trust');
    expect(screen.queryByText('Named twice, quoted once')).toBeNull();
  });

  it('opens the search with the focus in it, and closes it on Escape', async () => {
    panelOf(readerOf());
    fireEvent.click(screen.getByRole('button', { name: 'Find a name or a note' }));
    const field = await screen.findByRole('searchbox', { name: 'Name or note' });
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.keyDown(field, { key: 'Escape' });
    await vi.waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
  });

  it('says what is the matter where there is no list', () => {
    const reader = readerOf({ isPaused: true });
    panelOf(reader);
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(reader.resume).toHaveBeenCalledOnce();
  });
});
