// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticleLayer } from '../../../components/ArticleLayer.tsx';
import { EntityHeader } from '../../../components/EntityHeader.tsx';
import { citeQuote } from '../../../components/model/cite-quote.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { ENGLISH, expectAccessible, show } from './show.tsx';

const { whosWho, quoteTexts, article } = SAMPLE_PAGE;
const LINK = 'https://courier.example/2025/canal#:~:text=It%20is';

function layerOf(id: number, mention: number | null) {
  const onJump = vi.fn();
  const onMention = vi.fn();
  const actions = { onPoint: vi.fn(), linkTo: vi.fn(async () => LINK), onCopy: vi.fn(async () => true) };
  const view = show(
    <ArticleLayer
      level={2}
      entity={whosWho.entities[id]!}
      whosWho={whosWho}
      quoteTexts={quoteTexts}
      article={article}
      quotes={actions}
      mention={mention}
      onJump={onJump}
      onMention={onMention}
    />,
  );
  return { ...view, ...actions, onJump, onMention };
}

describe('ArticleLayer', () => {
  it('says in words what the strip shows', async () => {
    const { container } = layerOf(0, 0);
    expect(screen.getByText('Named twice, quoted once')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Tomasz Brandt: Named twice, quoted once' })).toBeTruthy();
    expect(container.querySelectorAll('.tick')).toHaveLength(2);
    expect(container.querySelectorAll('.bar')).toHaveLength(2);
    expect(container.querySelectorAll('.here')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('draws organisations as squares', () => {
    const { container } = layerOf(4, 0);
    expect(container.querySelectorAll('.square')).toHaveLength(2);
    expect(container.querySelectorAll('.tick, .bar')).toHaveLength(0);
  });

  it('goes to the next place, and after the last to the first', () => {
    const { onMention } = layerOf(0, 1);
    fireEvent.click(screen.getByRole('button', { name: 'Next place' }));
    expect(onMention).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('offers no next place where the reader is at the only one, and the first where they are at none', () => {
    layerOf(3, 0).unmount();
    expect(screen.queryByRole('button', { name: 'Next place' })).toBeNull();
    const { onMention } = layerOf(3, null);
    fireEvent.click(screen.getByRole('button', { name: 'Next place' }));
    expect(onMention).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('jumps to the place that is nearest to a click on the strip', () => {
    const { onJump } = layerOf(0, 0);
    const strip = screen.getByRole('img');
    strip.getBoundingClientRect = () => new DOMRect(100, 0, 200, 14);
    fireEvent.click(strip, { clientX: 299 });
    expect(onJump).toHaveBeenCalledExactlyOnceWith(whosWho.entities[0]?.mentions[1]);
  });

  it('shows a quotation in the article, and all of them whole when asked', () => {
    const { container, onJump } = layerOf(1, 0);
    expect(container.querySelectorAll('blockquote')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Show in the article' }));
    const [first] = whosWho.quotes.filter(({ speaker }) => speaker === 1);
    expect(onJump).toHaveBeenCalledExactlyOnceWith({ start: first?.start, end: first?.end });
    const more = screen.getByRole('button', { name: 'Both quotes' });
    fireEvent.click(more);
    expect([...container.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual([
      '“It is a small canal with good bones,”',
      '“I have seen far worse brought back.”',
    ]);
    expect(more.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('QuoteList', () => {
  const [first] = whosWho.quotes.filter(({ speaker }) => speaker === 1);
  const place = { start: first?.start, end: first?.end };

  it('points out the place of a quotation while the pointer or the focus is at it', () => {
    const { onPoint } = layerOf(1, 0);
    const item = document.querySelector('.quotes li')!;
    fireEvent.mouseEnter(item);
    expect(onPoint).toHaveBeenLastCalledWith(place);
    fireEvent.mouseLeave(item);
    expect(onPoint).toHaveBeenLastCalledWith(null);
    screen.getByRole('button', { name: 'Show in the article' }).focus();
    expect(onPoint).toHaveBeenLastCalledWith(place);
  });

  it('copies a quotation with speaker, role, title, publisher, date and link, and says so', async () => {
    const { linkTo, onCopy } = layerOf(1, 0);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a citation' }));
    await screen.findByRole('button', { name: 'Copied' });
    expect(linkTo).toHaveBeenCalledExactlyOnceWith(place);
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      [
        '“It is a small canal with good bones,”',
        '— Sara Lindqvist, regional engineer, Rivers Agency',
        'After eleven years, a town votes to bring its canal back, The Courier, 14 November 2025',
        LINK,
      ].join('\n'),
    );
    expect(screen.getByRole('status').textContent).toBe('Copied');
  });

  it('says so where the browser did not take it', async () => {
    const { onCopy } = layerOf(1, 0);
    onCopy.mockResolvedValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as a citation' }));
    await screen.findByRole('button', { name: 'Not copied' });
  });

  it('offers each quotation its own jump and copy', async () => {
    const { container, onJump } = layerOf(1, 0);
    fireEvent.click(screen.getByRole('button', { name: 'Both quotes' }));
    const jumps = screen.getAllByRole('button', { name: 'Show in the article' });
    expect(jumps).toHaveLength(2);
    fireEvent.click(jumps[1]!);
    const second = whosWho.quotes.filter(({ speaker }) => speaker === 1)[1];
    expect(onJump).toHaveBeenCalledExactlyOnceWith({ start: second?.start, end: second?.end });
    await expectAccessible(container);
  });
});

describe('citeQuote', () => {
  it('leaves out what the page does not say, and keeps paragraphs apart', () => {
    const run = { start: 0, end: 9, parts: [], texts: ['“One.', '“Two.”'] };
    const bare = { ...article, title: '', siteName: null, published: null };
    const speaker = { name: 'Dame Edith Okafor', roles: [] };
    expect(citeQuote(run, speaker, bare, 'https://a.example/', ENGLISH)).toBe(
      '“One.\n“Two.”\n— Dame Edith Okafor\nhttps://a.example/',
    );
  });
});

describe('EntityHeader', () => {
  it('says how the article introduces somebody, under the line of their kind', async () => {
    const { container } = show(<EntityHeader entity={whosWho.entities[3]!} level={1} />);
    const heading = screen.getByRole('heading', { level: 1, name: 'Colin Achterberg' });
    expect(heading.classList.contains('u-person')).toBe(true);
    expect(container.querySelector('.role')?.textContent).toBe('Former mayor\u2002in this article');
    await expectAccessible(container);
  });

  it('says so where the article does not, and where somebody wrote it', () => {
    const organisation = whosWho.entities[4]!;
    const { again } = show(<EntityHeader entity={organisation} level={1} />);
    expect(screen.getByText('Not introduced in this article')).toBeTruthy();
    again(<EntityHeader entity={{ ...organisation, isAuthor: true }} level={1} />);
    expect(screen.getByText('Author of this article')).toBeTruthy();
  });
});
