// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BackgroundLayer, type BackgroundLayerProps } from '../../../components/BackgroundLayer.tsx';
import { EXAMPLE_BACKGROUND, EXAMPLE_ENTRY, NOTHING_KNOWN } from './example-background.ts';
import { expectAccessible, show } from './show.tsx';

function layerOf(wish: Partial<BackgroundLayerProps>) {
  const onChoose = vi.fn();
  const props = { level: 2, kind: 'person', published: '2024-03-02', about: null, chosen: null } as const;
  const make = (more: Partial<BackgroundLayerProps>) => (
    <BackgroundLayer {...props} {...wish} onChoose={onChoose} {...more} />
  );
  const view = show(make({}));
  return { ...view, onChoose, change: (more: Partial<BackgroundLayerProps>) => view.again(make(more)) };
}

const { sources } = EXAMPLE_BACKGROUND;
const namesake = { ...EXAMPLE_ENTRY, id: 'register:8', description: 'MP for Wharf 1999–2004', offices: [] };
const two = { ...EXAMPLE_BACKGROUND, status: 'several', entries: [EXAMPLE_ENTRY, namesake] } as const;

function readFacts(container: Element): (string | null)[][] {
  return [...container.querySelectorAll('.fact')].map((fact) =>
    [...fact.children].map(({ textContent }) => textContent),
  );
}

describe('BackgroundLayer', () => {
  it('shows two offices, the newest first, then the answer on the page’s date, with the sources of what is shown', async () => {
    const { container } = layerOf({ about: EXAMPLE_BACKGROUND });
    expect(readFacts(container)).toEqual([
      ['Minister of State, Rivers Office', 'since 25 Oct 2022'],
      ['Minister for Bridges', '6 Sept – 19 Oct 2022'],
      ['On 2 March 2024, this page’s date', 'not in office'],
    ]);
    expect(container.querySelector('.source')?.textContent).toContain(
      'Ministers Database; Register of Members, as of June 2026',
    );
    await expectAccessible(container);
  });

  it('shows the other roles on a click', () => {
    const { container } = layerOf({ about: EXAMPLE_BACKGROUND });
    fireEvent.click(screen.getByRole('button', { name: '1 more role' }));
    expect(readFacts(container)[2]).toEqual(['Whip', '2019 – May 2021']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows the office that the article names before a newer one', () => {
    const offices = EXAMPLE_ENTRY.offices.map((office, at) => ({ ...office, isNamed: at === 0 }));
    const about = { ...EXAMPLE_BACKGROUND, entries: [{ ...EXAMPLE_ENTRY, offices }] };
    const { container } = layerOf({ about });
    expect(readFacts(container).map(([what]) => what)).toEqual([
      'Minister of State, Rivers Office',
      'Whip',
      'On 2 March 2024, this page’s date',
    ]);
  });

  it('says in office, and nothing where it is not known', () => {
    const answering = (inOffice: 'in-office' | null) => ({
      about: { ...EXAMPLE_BACKGROUND, entries: [{ ...EXAMPLE_ENTRY, inOffice }] },
    });
    const { change } = layerOf(answering('in-office'));
    expect(screen.getByText('in office')).toBeTruthy();
    change(answering(null));
    expect(screen.queryByText(/in office/)).toBeNull();
    expect(screen.queryByText(/this page’s date/)).toBeNull();
  });

  it('says that the page gives no date, and then no answer', () => {
    layerOf({ about: EXAMPLE_BACKGROUND, published: null });
    expect(screen.getByText('The page gives no date.')).toBeTruthy();
    expect(screen.queryByText(/office$/)).toBeNull();
  });

  it('lets the reader choose among several, and take it back', async () => {
    const { container, onChoose, change } = layerOf({ about: two });
    expect(screen.getByText('Two people of this name are known here')).toBeTruthy();
    expect(container.querySelector('.facts')).toBeNull();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: /MP for Wharf 1999–2004/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('register:8');
    change({ chosen: { id: 'register:8', isHere: true } });
    expect(screen.getByText('MP for Wharf 1999–2004')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Someone else' }));
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });

  it('says that no pack knows the name, but not while a pack is on its way in', () => {
    const { change } = layerOf({ about: { ...NOTHING_KNOWN, taking: { taken: 400, total: 1_000 } } });
    expect(screen.getByText('Taking in the background pack: 40%')).toBeTruthy();
    expect(screen.queryByText('None of your packs knows this name.')).toBeNull();
    change({ about: NOTHING_KNOWN });
    expect(screen.getByText('None of your packs knows this name.')).toBeTruthy();
  });

  it('says that it is looking, and that it cannot', () => {
    const { change } = layerOf({});
    expect(screen.getByText('Looking in your packs …')).toBeTruthy();
    change({ about: 'unavailable' });
    expect(screen.getByText('Your packs cannot be read now.')).toBeTruthy();
  });

  it('shows markup of a pack as the characters that it is', () => {
    const description = '<img src=x onerror=alert(1)>';
    const { container } = layerOf({
      about: {
        status: 'sure',
        entries: [{ ...EXAMPLE_ENTRY, description }],
        sources,
        choice: null,
        taking: null,
      },
    });
    expect(screen.getByText(description)).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });
});
