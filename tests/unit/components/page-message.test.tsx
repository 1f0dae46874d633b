// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticleHeader } from '../../../components/ArticleHeader.tsx';
import { MemoryBanner } from '../../../components/MemoryBanner.tsx';
import { PageFoot } from '../../../components/PageFoot.tsx';
import { PageMessage } from '../../../components/PageMessage.tsx';
import type { PageState } from '../../../utils/messages/page-protocol.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { expectAccessible, show } from './show.tsx';

function messageOf(page: Partial<PageState> | null, isPaused = false) {
  const spies = { onRead: vi.fn(), onResume: vi.fn(), onSearch: vi.fn() };
  const whole = page && { ...SAMPLE_PAGE, ...page };
  const view = show(<PageMessage page={whole} host="courier.example" isPaused={isPaused} {...spies} />);
  return { ...view, ...spies };
}

const STATES: readonly [string, Partial<PageState> | null, RegExp][] = [
  ['a page that cannot be reached', null, /^Nothing to read here$/],
  ['a page that is no article', { status: 'not-article' }, /^This page does not read like an article$/],
  ['an article that names nobody', { status: 'nothing-named' }, /^Nobody is named here$/],
  ['another language', { status: 'other-language', lang: 'fr' }, /^This article is in French$/],
  ['an unknown language', { status: 'other-language', lang: null }, /^This article is not in English$/],
  ['a missing model', { status: 'unavailable' }, /^The names could not be read$/],
];

describe('PageMessage', () => {
  it.each(STATES)('says what is the matter with %s', async (_, page, title) => {
    const { container } = messageOf(page);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    await expectAccessible(container);
  });

  it('says while it reads, as news for a screen reader', async () => {
    const { container } = messageOf({ status: 'reading' });
    expect(screen.getByRole('status').textContent).toBe('Reading the article …');
    await expectAccessible(container);
  });

  it('gives reasons, reads the page on demand, and searches the notes', () => {
    const verdict = { isArticle: false, reasons: ['many-links', 'site-root'] };
    const { onRead, onSearch } = messageOf({ status: 'not-article', verdict });
    expect(screen.getByText('What it went by: many links and the address of a front page.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Search your notes' }));
    expect([onRead.mock.calls.length, onSearch.mock.calls.length]).toEqual([1, 1]);
  });

  it('names the paused site, whatever its page says, and resumes', async () => {
    const { container, onResume } = messageOf({ status: 'article' }, true);
    expect(screen.getByRole('heading', { level: 1, name: 'Paused on courier.example' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
    expect(onResume).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('ArticleHeader', () => {
  it('says paper and date, as far as they are known', () => {
    const { article } = SAMPLE_PAGE;
    const { again } = show(<ArticleHeader article={article} />);
    expect(screen.getByText('The Courier, 14 November 2025')).toBeTruthy();
    again(<ArticleHeader article={{ ...article, siteName: null }} />);
    expect(screen.getByText('14 November 2025')).toBeTruthy();
    again(<ArticleHeader article={{ ...article, siteName: null, published: null }} />);
    expect(screen.getByRole('banner').querySelector('p')).toBeNull();
  });
});

describe('PageFoot', () => {
  it('offers what can be done here, and nothing else', async () => {
    const spies = { onPause: vi.fn(), onBeside: vi.fn(), onLibrary: vi.fn() };
    const { container, again } = show(<PageFoot {...spies} />);
    for (const name of ['Pause on this site', 'Open beside the page', 'Library']) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    for (const spy of Object.values(spies)) expect(spy).toHaveBeenCalledOnce();
    await expectAccessible(container);
    // A name that shows under a mouse only is no name to a finger.
    for (const button of screen.getAllByRole('button')) expect(button.textContent).not.toBe('');
    again(<PageFoot onLibrary={spies.onLibrary} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

describe('MemoryBanner', () => {
  it('says how long notes last', async () => {
    const { container } = show(<MemoryBanner />);
    expect(container.textContent).toMatch(/until you close that window or the browser/);
    await expectAccessible(container);
  });
});
