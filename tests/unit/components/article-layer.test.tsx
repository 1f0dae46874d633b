// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticleLayer } from '../../../components/ArticleLayer.tsx';
import { EntityHeader } from '../../../components/EntityHeader.tsx';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { expectAccessible, show } from './show.tsx';

const { whosWho, quoteTexts, article } = SAMPLE_PAGE;

function layerOf(id: number, mention: number | null) {
  const onJump = vi.fn();
  const onMention = vi.fn();
  const view = show(
    <ArticleLayer
      level={2}
      entity={whosWho.entities[id]!}
      whosWho={whosWho}
      quoteTexts={quoteTexts}
      length={article.length}
      mention={mention}
      onJump={onJump}
      onMention={onMention}
    />,
  );
  return { ...view, onJump, onMention };
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

describe('EntityHeader', () => {
  it('says how the article introduces somebody, under the line of their kind', async () => {
    const { container } = show(<EntityHeader entity={whosWho.entities[3]!} level={1} />);
    const heading = screen.getByRole('heading', { level: 1, name: 'Colin Achterberg' });
    expect(heading.classList.contains('u-person')).toBe(true);
    expect(container.querySelector('.role')?.textContent).toBe('Former mayor in this article');
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
