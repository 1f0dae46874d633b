// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { pairEntities } from '../../../components/model/named-together.ts';
import { NamedTogether } from '../../../components/NamedTogether.tsx';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { expectAccessible, show } from './show.tsx';

const { blockStarts } = SAMPLE_PAGE;
const { entities } = SAMPLE_PAGE.whosWho;

describe('pairEntities', () => {
  it('pairs those who share a paragraph, and counts how many', () => {
    const { pairs } = pairEntities(entities, blockStarts);
    expect(pairs).toContainEqual({ a: 4, b: 6, paragraphs: 2 });
    expect(pairs).toContainEqual({ a: 1, b: 5, paragraphs: 1 });
    expect(pairs.some(({ a, b }) => a === 0 && b === 1)).toBe(false);
  });

  it('leaves out who stands alone', () => {
    const alone = { ...entities[0]!, mentions: [{ start: 0, end: 3 }] };
    const elsewhere = { ...entities[1]!, mentions: [{ start: blockStarts[1]!, end: blockStarts[1]! + 3 }] };
    expect(pairEntities([alone, elsewhere], blockStarts)).toEqual({ entities: [], pairs: [] });
  });
});

describe('NamedTogether', () => {
  it('says in words what its curves show, and opens a name', async () => {
    const onOpen = vi.fn();
    const { container } = show(
      <NamedTogether entities={entities} blockStarts={blockStarts} open={6} onOpen={onOpen} />,
    );
    const council = screen.getByRole('button', { name: /Marlow Council .*Wharf Trust in 2 paragraphs/ });
    expect(container.querySelectorAll('.curve.organisation').length).toBeGreaterThan(1);
    fireEvent.click(council);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(entities[4]);
    await expectAccessible(container);
  });

  it('has its curves grow with the text, as its rows do', () => {
    const { container } = show(
      <NamedTogether entities={entities} blockStarts={blockStarts} open={null} onOpen={vi.fn()} />,
    );
    const rows = container.querySelectorAll('li').length;
    expect(container.querySelector('.curves')?.getAttribute('height')).toBe(`${rows * 1.75}rem`);
    expect(readFileSync('components/together.css', 'utf8')).toMatch(
      /\.together-map li \{\s*height: 1\.75rem;/u,
    );
  });

  it('colours the curves of whoever the focus is at', () => {
    const { container } = show(
      <NamedTogether entities={entities} blockStarts={blockStarts} open={null} onOpen={vi.fn()} />,
    );
    expect(container.querySelector('.curve.person')).toBeNull();
    const [, second] = container.querySelectorAll<HTMLElement>('[data-step]');
    expect(second?.textContent).toContain('Sara Lindqvist');
    second?.focus();
    expect(second?.tabIndex).toBe(0);
    return vi.waitFor(() => expect(container.querySelectorAll('.curve.person')).toHaveLength(1));
  });

  it('is nothing where nobody shares a paragraph', () => {
    const { container } = show(
      <NamedTogether
        entities={entities.slice(0, 1)}
        blockStarts={blockStarts}
        open={null}
        onOpen={vi.fn()}
      />,
    );
    expect(container.textContent).toBe('');
  });
});
