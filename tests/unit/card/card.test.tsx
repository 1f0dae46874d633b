// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../entrypoints/card/Card.tsx';
import type { CardPort } from '../../../entrypoints/card/port.ts';
import type { Shown } from '../../../entrypoints/card/use-shown.ts';
import type { FromCard, ToCard } from '../../../utils/messages/card-protocol.ts';
import { isNoteSource } from '../../../utils/messages/guards-notes.ts';
import { success } from '../../../utils/messages/result.ts';
import type { Entity } from '../../../utils/types.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { NOTHING_KNOWN } from '../components/example-background.ts';
import { expectAccessible, show } from '../components/show.tsx';

const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { sendMessage: send },
    storage: {
      session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
      local: { get: async () => ({}) },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

beforeEach(() => {
  send.mockReset();
  send.mockImplementation(async ({ type }) => {
    if (type === 'notes.related') return success([]);
    return success(
      type === 'background.about' ? NOTHING_KNOWN : { entity: null, notes: [], total: 0, others: [] },
    );
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

/** The other end of the card's port. */
function makePage() {
  const said: FromCard[] = [];
  const receivers = new Set<(message: ToCard) => void>();
  const tell = (message: ToCard) => {
    for (const receive of receivers) receive(message);
  };
  const port: CardPort = {
    listen: (receive) => {
      receivers.add(receive);
      return () => receivers.delete(receive);
    },
    send: (message) => void said.push(message),
  };
  const open = async (entity: number, focus = false, selected: Shown['selected'] = null) => {
    const { article, whosWho, quoteTexts } = SAMPLE_PAGE;
    const sentence = 'Council leader Tomasz Brandt said:';
    tell({ type: 'card.show', article, whosWho, quoteTexts, entity, mention: 0, sentence, focus, selected });
    return await screen.findByRole('heading', { level: 1 });
  };
  return { port, said, tell, open, hide: () => tell({ type: 'card.hide' }) };
}

describe('Card', () => {
  it('says that it is ready, shows nothing before it is asked, and nothing after', async () => {
    const page = makePage();
    const { container } = show(<Card port={page.port} />);
    await vi.waitFor(() => expect(page.said).toEqual([{ type: 'card.ready' }]));
    expect(container.textContent).toBe('');
    const heading = await page.open(0, true);
    expect(heading.textContent).toBe('Tomasz Brandt');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    await expectAccessible(container);
    page.hide();
    await vi.waitFor(() => expect(container.textContent).toBe(''));
  });

  it('leaves the focus where the reader has put it when they come back from another window', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    const heading = await page.open(0, true);
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    const field = screen.getByRole('textbox', { name: 'Add a note' });
    field.focus();
    window.dispatchEvent(new FocusEvent('focus'));
    expect(document.activeElement).toBe(field);
  });

  it('leaves the reader in the field when the article is read anew and somebody else comes before', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    const heading = await page.open(1, true);
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    const field = screen.getByRole('textbox', { name: 'Add a note' });
    field.focus();
    const { article, whosWho, quoteTexts } = SAMPLE_PAGE;
    const [first, second] = whosWho.entities as [Entity, Entity];
    const entities = [second, first].map((entity, id) => ({ ...entity, id }));
    page.tell({
      type: 'card.show',
      article,
      whosWho: { ...whosWho, entities },
      quoteTexts,
      entity: 0,
      mention: 0,
      sentence: 'She came.',
      focus: false,
      selected: null,
    });
    await new Promise(requestAnimationFrame);
    expect(heading.textContent).toBe(second.name);
    expect(document.activeElement).toBe(field);
  });

  it('takes the focus as soon as it is seen where it could not before', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    const heading = await page.open(0, true);
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    heading.blur();
    window.dispatchEvent(new FocusEvent('focus'));
    expect(document.activeElement).toBe(heading);
  });

  it('gives its heading the focus when the reader steps in, and says where Tab leads out', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    const heading = await page.open(0);
    page.tell({ type: 'card.enter' });
    expect(document.activeElement).toBe(heading);
    screen.getByRole('textbox', { name: 'Add a note' }).focus();
    page.tell({ type: 'card.enter' });
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    const left = () => page.said.filter(({ type }) => type === 'card.leave');
    expect(fireEvent.keyDown(heading, { key: 'Tab' })).toBe(true);
    expect(left()).toEqual([]);
    expect(fireEvent.keyDown(heading, { key: 'Tab', shiftKey: true })).toBe(false);
    const last = screen.getAllByRole('button').at(-1) as HTMLElement;
    expect(fireEvent.keyDown(last, { key: 'Tab' })).toBe(false);
    expect(left()).toEqual([
      { type: 'card.leave', step: -1 },
      { type: 'card.leave', step: 1 },
    ]);
  });

  it('says that notes are kept for a while only, where nothing can be stored', async () => {
    send.mockImplementation(async ({ type }) => {
      if (type === 'library.state') return success({ keeping: 'memory', notes: 0, entities: 0 });
      if (type === 'notes.related') return success([]);
      const nothing = { entity: null, notes: [], total: 0, others: [] };
      return success(type === 'background.about' ? NOTHING_KNOWN : nothing);
    });
    const page = makePage();
    show(<Card port={page.port} />);
    await page.open(0);
    expect(await screen.findByText(/until you close that window or the browser/)).toBeTruthy();
  });

  it('keeps a note with its sentence and place', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    await page.open(0);
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a note' }), { target: { value: 'Spring?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    await vi.waitFor(() => {
      const saved = send.mock.calls.map(([message]) => message).find(({ type }) => type === 'notes.save');
      expect(saved?.request).toMatchObject({
        about: { kind: 'person', names: ['Tomasz Brandt', 'Brandt'] },
        text: 'Spring?',
        source: {
          url: 'https://courier.example/2025/canal',
          title: 'After eleven years, a town votes to bring its canal back',
          siteName: 'The Courier',
          published: '2025-11-14',
          sentence: 'Council leader Tomasz Brandt said:',
          place: SAMPLE_PAGE.whosWho.entities[0]?.mentions[0],
        },
      });
    });
  });

  it('keeps a draft of each while somebody else is shown', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    await page.open(1);
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a note' }), { target: { value: 'Good bones' } });
    page.hide();
    await page.open(2);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add a note' }).value).toBe('');
    page.hide();
    await page.open(1);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Add a note' }).value).toBe('Good bones');
  });

  it('closes on Escape and by its button, and walks by letters only outside of a field', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    await page.open(3);
    page.said.length = 0;
    const field = screen.getByRole('textbox', { name: 'Add a note' });
    fireEvent.keyDown(field, { key: 'n' });
    fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true });
    expect(page.said).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'n' });
    fireEvent.keyDown(document.body, { key: 'p' });
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(page.said).toEqual([
      { type: 'card.walk', step: 1 },
      { type: 'card.walk', step: -1 },
      { type: 'card.close' },
      { type: 'card.close' },
    ]);
  });

  it('shows the place of a quotation in the page it is in, and copies it with a link there', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const page = makePage();
    show(<Card port={page.port} />);
    await page.open(1);
    const { start, end } = SAMPLE_PAGE.whosWho.quotes.find(({ speaker }) => speaker === 1)!;
    screen.getByRole('button', { name: 'Show in the article' }).focus();
    expect(page.said.at(-1)).toEqual({ type: 'card.point', place: { start, end } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a citation' }));
    expect(page.said.at(-1)).toEqual({ type: 'card.fragment', start, end });
    page.tell({ type: 'card.fragment', start, end, fragment: ':~:text=It%20is' });
    await screen.findByRole('button', { name: 'Copied' });
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/courier\.example\/2025\/canal#:~:text=It%20is$/),
    );
  });

  it('opens at the note where words were selected, and lets the reader say of what kind a name is', async () => {
    const page = makePage();
    const { container } = show(<Card port={page.port} />);
    await page.open(2, true, 'not-found');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add a note' })),
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Organisation' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a note' }), { target: { value: 'Who pays?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    await vi.waitFor(() => {
      const saved = send.mock.calls.map(([message]) => message).find(({ type }) => type === 'notes.save');
      expect(saved?.request.about.kind).toBe('organisation');
    });
    await expectAccessible(container);
  });

  it('keeps a note on words selected beside the text, as in a headline, with no place and no strip', async () => {
    const page = makePage();
    const { container } = show(<Card port={page.port} />);
    const { article, whosWho, quoteTexts } = SAMPLE_PAGE;
    const entities = whosWho.entities.map((one) =>
      one.id === 2 ? { ...one, mentions: [{ start: 0, end: 0 }] } : one,
    );
    page.tell({
      type: 'card.show',
      article,
      whosWho: { ...whosWho, entities },
      quoteTexts,
      entity: 2,
      mention: 0,
      sentence: null,
      focus: true,
      selected: 'not-found',
    });
    const field = await screen.findByRole('textbox', { name: 'Add a note' });
    expect(screen.queryByRole('heading', { name: 'In this article' })).toBeNull();
    fireEvent.input(field, { target: { value: 'Who pays?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep note' }));
    await vi.waitFor(() => {
      const saved = send.mock.calls.map(([message]) => message).find(({ type }) => type === 'notes.save');
      expect(isNoteSource(saved?.request.source)).toBe(true);
      expect(saved?.request.source.place).toBeNull();
    });
    await expectAccessible(container);
  });

  it('asks of no name that was found what it is', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    await page.open(2, true, 'found');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('jumps to the next place and stands there', async () => {
    const page = makePage();
    show(<Card port={page.port} />);
    await page.open(4);
    fireEvent.click(screen.getByRole('button', { name: 'Next place' }));
    expect(page.said.at(-1)).toEqual({ type: 'card.jump', ...SAMPLE_PAGE.whosWho.entities[4]?.mentions[1] });
  });
});
