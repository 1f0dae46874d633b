// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type Keeping, KeepingContext } from '../../../components/keeping-context.ts';
import { WikipediaLayer, type WikipediaLayerProps } from '../../../components/WikipediaLayer.tsx';
import type { LookUp, LookUpFailure, LookUpState } from '../../../utils/messages/look-up.ts';
import { SAMPLE_LOOK_UPS } from '../../fixtures/interface/sample-background.ts';
import { expectAccessible, show } from './show.tsx';

const IDLE: LookUpState = { stage: 'idle' };

function layerOf(
  state: LookUpState,
  more: Partial<WikipediaLayerProps> = {},
  keeping: Keeping | null = null,
) {
  const acts = {
    onAsk: vi.fn(),
    onAgree: vi.fn(),
    onRefuse: vi.fn(),
    onOptions: vi.fn(),
    onChoose: vi.fn(),
    onElse: vi.fn(),
    onRefresh: vi.fn(),
  };
  const props = { level: 2, kind: 'person', name: 'Tomasz Brandt', published: '2024-03-02' } as const;
  const layer = (shown: LookUpState) => (
    <KeepingContext.Provider value={keeping}>
      <WikipediaLayer {...props} {...acts} state={shown} {...more} />
    </KeepingContext.Provider>
  );
  const view = show(layer(state));
  return { ...view, ...acts, change: (next: LookUpState) => view.again(layer(next)) };
}

function answered(
  answer: LookUp | undefined,
  choices: { title: string; description: string }[] = [],
): LookUpState {
  if (!answer || answer.status === 'not-agreed') throw new Error('There is no such sample.');
  return { stage: 'answered', answer, choices };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('WikipediaLayer', () => {
  it('is not there until the reader asks, and then takes the focus', () => {
    const { container, change } = layerOf(IDLE);
    expect(container.textContent).toBe('');
    change({ stage: 'asking' });
    expect(document.activeElement?.textContent).toBe('Wikipedia');
  });

  it('leaves the focus where it is when an answer from before is there at once', () => {
    layerOf(answered(SAMPLE_LOOK_UPS['Colin Achterberg']));
    expect(document.activeElement).toBe(document.body);
  });

  it('says what would be sent, and takes yes and no', async () => {
    const { container, onAgree, onRefuse } = layerOf({ stage: 'agreeing', obstacle: null });
    const sent = screen.getByText(/“Tomasz Brandt” will be sent to Wikipedia.*Nothing else is sent/u);
    expect(document.activeElement).toBe(sent);
    press('Ask Wikipedia');
    press('Not now');
    expect(onAgree).toHaveBeenCalledOnce();
    expect(onRefuse).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('says that Firefox was not given its leave, and where it can be', () => {
    layerOf({ stage: 'agreeing', obstacle: 'refused' });
    expect(screen.getByRole('alert').textContent).toContain('Nothing was sent.');
    const { onOptions, onAgree } = layerOf({ stage: 'agreeing', obstacle: 'elsewhere' });
    press('Open the options');
    expect(onOptions).toHaveBeenCalledOnce();
    expect(onAgree).not.toHaveBeenCalled();
  });

  it('says aloud that it is asking', () => {
    layerOf({ stage: 'asking' });
    expect(screen.getByRole('status').textContent).toBe('Asking Wikipedia …');
  });

  it('shows text and facts, each with its licence, its day and a safe link', async () => {
    const { container } = layerOf(answered(SAMPLE_LOOK_UPS['Colin Achterberg']));
    expect(screen.getByText(/was an English local politician/u)).toBeTruthy();
    expect(
      screen.getByText(/Wikipedia, read on 24 November 2026\. Text under CC BY-SA 4\.0\./u),
    ).toBeTruthy();
    expect(screen.getByText(/Wikidata, as of 24 November 2026\. CC0\./u)).toBeTruthy();
    expect(
      screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('rel')]),
    ).toEqual([
      ['https://en.wikipedia.org/wiki/Colin_Achterberg', 'noreferrer'],
      ['https://www.wikidata.org/wiki/Q990000001', 'noreferrer'],
    ]);
    expect([...container.querySelectorAll('.fact')].map(({ textContent }) => textContent)).toEqual([
      'Died11 Nov 2023',
      'Mayor of Marlow19 May 2011 – May 2019',
      'On 2 March 2024, this page’s datenot in office',
    ]);
    await expectAccessible(container);
  });

  it('asks anew, and goes back to the choice where there is one', () => {
    const other = { title: 'Tomasz Brandt (poet)', description: '' };
    const { onElse, onRefresh } = layerOf(answered(SAMPLE_LOOK_UPS['Tomasz Brandt'], [other]));
    press('Ask again');
    press('Someone else');
    expect(onRefresh).toHaveBeenCalledOnce();
    expect(onElse).toHaveBeenCalledOnce();
    layerOf(answered(SAMPLE_LOOK_UPS['Colin Achterberg']));
    expect(screen.getAllByRole('button', { name: 'Someone else' })).toHaveLength(1);
  });

  it('shows markup as the characters it is made of', () => {
    const found = SAMPLE_LOOK_UPS['Tomasz Brandt'];
    if (found?.status !== 'found') throw new Error('There is no such sample.');
    const page = { ...found.page, summary: '<img src=x onerror=alert(1)><b>Brandt</b>' };
    const { container } = layerOf(answered({ ...found, page }));
    expect(container.querySelector('img, b')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)><b>Brandt</b>');
  });

  it('says where Wikidata alone did not answer', () => {
    const found = SAMPLE_LOOK_UPS['Tomasz Brandt'];
    if (found?.status !== 'found') throw new Error('There is no such sample.');
    layerOf(answered({ ...found, page: { ...found.page, wikidata: 'failed' } }));
    expect(screen.getByText('Wikidata did not answer.')).toBeTruthy();
  });

  it('lets the reader choose, by what tells namesakes apart', async () => {
    const { container, onChoose } = layerOf(answered(SAMPLE_LOOK_UPS['Sara Lindqvist']));
    fireEvent.click(screen.getByRole('button', { name: /Sara Lindqvist \(sprinter\).*born 1994/u }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('Sara Lindqvist (sprinter)');
    await expectAccessible(container);
  });

  it('says that there is no page', () => {
    layerOf(answered({ status: 'none' }));
    expect(screen.getByText('Wikipedia has no page on this name.')).toBeTruthy();
  });

  const failures: Readonly<Record<LookUpFailure, RegExp>> = {
    offline: /^You are offline\. Nothing was sent\./u,
    unreachable: /could not be reached/u,
    silent: /^Wikipedia did not answer\. Nothing else was asked\./u,
    busy: /^Wikipedia asks to wait until \d/u,
    missing: /no longer has this page/u,
    faulty: /a fault of its own/u,
    oversized: /longer than any should be/u,
    unreadable: /no answer to the question/u,
  };

  it.each(Object.entries(failures))('says why there is no answer (%s), and tries again', (reason, words) => {
    const failed = {
      status: 'failed',
      reason: reason as LookUpFailure,
      until: Date.UTC(2026, 10, 24),
    } as const;
    const { onAsk } = layerOf(answered(failed));
    expect(screen.getByRole('alert').textContent).toMatch(words);
    press('Try again');
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('shows the answer from before under why there is no newer one', async () => {
    const before = answered(SAMPLE_LOOK_UPS['Tomasz Brandt']);
    if (before.stage !== 'answered') throw new Error('There is no such sample.');
    const trouble = { status: 'failed', reason: 'faulty', until: null } as const;
    const { container, onAsk, change } = layerOf({ ...before, trouble });
    expect(screen.getByRole('alert').textContent).toMatch(/a fault of its own/u);
    expect(screen.getByText(/read on 24 November 2026/u)).toBeTruthy();
    press('Try again');
    expect(onAsk).toHaveBeenCalledOnce();
    await expectAccessible(container);
    change({ ...before, trouble: 'unavailable' });
    expect(screen.getByRole('alert').textContent).toContain('cannot be looked up now');
  });

  it('says where the background does not answer', () => {
    layerOf({ stage: 'unavailable' });
    expect(screen.getByRole('alert').textContent).toContain('cannot be looked up now');
  });
});

describe('a fact', () => {
  const OFFICE = 'Mayor of Marlow, 19 May 2011 – May 2019';
  const NOTE = `${OFFICE}\nSource: Wikidata, Q990000001, CC0, as of 24 November 2026, https://www.wikidata.org/wiki/Q990000001`;

  it('is kept with its source, once, also where it is pressed twice', async () => {
    let finish: (value: unknown) => void = () => undefined;
    const keep = vi.fn(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    layerOf(answered(SAMPLE_LOOK_UPS['Colin Achterberg']), {}, { has: () => false, keep, drop: vi.fn() });
    press(`Keep in your notes: ${OFFICE}`);
    press(`Keep in your notes: ${OFFICE}`);
    expect(keep).toHaveBeenCalledExactlyOnceWith(NOTE);
    finish(true);
  });

  it('that is kept says so, and is taken back', () => {
    const drop = vi.fn();
    const keeping = { has: (text: string) => text === NOTE, keep: vi.fn(), drop };
    layerOf(answered(SAMPLE_LOOK_UPS['Colin Achterberg']), {}, keeping);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Kept.');
    press(`Undo keeping in your notes: ${OFFICE}`);
    expect(drop).toHaveBeenCalledExactlyOnceWith(NOTE);
  });

  it('of the text names page, licence, day and address', () => {
    const keep = vi.fn(async () => true);
    layerOf(answered(SAMPLE_LOOK_UPS['Colin Achterberg']), {}, { has: () => false, keep, drop: vi.fn() });
    fireEvent.click(screen.getByRole('button', { name: /^Keep in your notes: Colin James/u }));
    expect(keep).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /2011 to 2019\.\nSource: Wikipedia, “Colin Achterberg”, CC BY-SA 4\.0, read on 24 November 2026, https:\/\/en\.wikipedia\.org\/wiki\/Colin_Achterberg$/u,
      ),
    );
  });
});
