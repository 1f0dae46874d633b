import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardWidth, isInWindow, placeCard } from '../../../utils/page/place-card.ts';

const WINDOW = { width: 1280, height: 900 };

function nameAt(left: number, top: number) {
  return { left, top, right: left + 120, bottom: top + 20 };
}

/** What a card asks for whose content has that height. */
function tall(height: number) {
  return { width: cardWidth(16), height };
}

describe('the place of the card', () => {
  test('is 8 px under the name, its text edge on the name’s left edge', () => {
    expect(placeCard(nameAt(300, 200), tall(400), WINDOW, null)).toEqual({
      left: 280,
      top: 228,
      width: 360,
      height: 400,
      side: 'below',
    });
  });

  test('flips above where there is no room below', () => {
    const place = placeCard(nameAt(300, 700), tall(400), WINDOW, null);
    expect(place).toMatchObject({ side: 'above', top: 700 - 8 - 400 });
  });

  test('stays on its side while it fits there, though the other would do as well', () => {
    const name = nameAt(300, 350);
    expect(placeCard(name, tall(300), WINDOW, null).side).toBe('below');
    expect(placeCard(name, tall(300), WINDOW, 'above').side).toBe('above');
    expect(placeCard(name, tall(500), WINDOW, 'above').side).toBe('below');
  });

  test('scrolls within rather than cover its name, where neither side has room for all of it', () => {
    const name = nameAt(300, 330);
    const place = placeCard(name, tall(640), WINDOW, null);
    expect(place.side).toBe('below');
    expect(place.top).toBe(name.bottom + 8);
    expect(place.top + place.height).toBe(WINDOW.height - 12);
  });

  test('is wider for a reader of larger text, and never so wide that the article is gone', () => {
    expect([12, 16, 20, 32].map(cardWidth)).toEqual([360, 360, 450, 480]);
    const place = placeCard(nameAt(300, 200), { width: cardWidth(32), height: 400 }, WINDOW, null);
    expect(place).toMatchObject({ left: 280, width: 480 });
  });

  test('never leaves the window, whatever the name and the wish', () => {
    const size = fc.integer({ min: 40, max: 4_000 });
    const at = fc.integer({ min: -3_000, max: 6_000 });
    const side = fc.constantFrom<'below' | 'above' | null>('below', 'above', null);
    fc.assert(
      fc.property(
        at,
        at,
        fc.integer({ min: 0, max: 5_000 }),
        size,
        size,
        side,
        (x, y, wish, width, height, before) => {
          const place = placeCard(nameAt(x, y), tall(wish), { width, height }, before);
          // A phone's sheet lies on three edges of the window.
          const margin = width < 480 ? 0 : 12;
          expect(place.left).toBeGreaterThanOrEqual(margin);
          expect(place.top).toBeGreaterThanOrEqual(margin);
          expect(place.left + place.width).toBeLessThanOrEqual(width - margin);
          expect(place.top + place.height).toBeLessThanOrEqual(height - margin);
          expect(place.height).toBeLessThanOrEqual(640);
        },
      ),
    );
  });

  test('is a sheet at the foot of a narrow window, which leaves some of the article to be seen', () => {
    const phone = { width: 390, height: 700 };
    expect(placeCard(nameAt(100, 100), tall(300), phone, null)).toEqual({
      left: 0,
      top: 400,
      width: 390,
      height: 300,
      side: 'foot',
    });
    expect(placeCard(nameAt(100, 100), tall(5_000), phone, null).top).toBeCloseTo(210);
  });

  test('knows a name that has left the window', () => {
    expect(isInWindow(nameAt(300, -25), WINDOW)).toBe(false);
    expect(isInWindow(nameAt(300, -15), WINDOW)).toBe(true);
    expect(isInWindow(nameAt(300, 900), WINDOW)).toBe(false);
    expect(isInWindow(nameAt(1_281, 20), WINDOW)).toBe(false);
  });
});
