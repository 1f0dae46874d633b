import type { Box } from './rectangles.ts';

const CARD_WIDTH = 360;
/** For text of this size, which browsers come with. */
const USUAL_TEXT = 16;
/** Beyond this it would lie over more of the article than it says about it. */
const WIDEST = 480;
/** The card is never higher than this, nor than the window less both margins. */
export const CARD_HEIGHT = 640;
/** A side with less room than this is too small for a card to be read in: then it covers the name. */
const LEAST_HEIGHT = 320;
/** Kept free between the card and the window's edge. */
const MARGIN = 12;
/** Between the name and the card. */
const GAP = 8;
/** From the card's edge to its text, which stands on the name's left edge. */
const TEXT_INSET = 20;

/** A window narrower than this is a phone's: the card is a sheet at its foot, in CSS pixels. */
const NARROW = 480;
/** The sheet leaves this much of the window to the article, as a share. */
const SHEET_SHARE = 0.7;

/** Where the card stands to its name; `foot` is a sheet at the foot of a narrow window. */
export type Side = 'below' | 'above' | 'foot';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  /** From the window's upper left corner, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly side: Side;
}

/**
 * How wide the card wants to be: with larger text it grows, so that a line keeps its words.
 * @param text the size of text that the reader's browser is set to, in CSS pixels
 */
export function cardWidth(text: number): number {
  return Math.round(clamp((CARD_WIDTH * text) / USUAL_TEXT, CARD_WIDTH, WIDEST));
}

/**
 * Where the card stands: under the name, or above it where there is no room below, always whole within the window. One
 * that is too high for both sides takes the wider and scrolls within, so that the name it is about stays in sight.
 * @param wanted the width it is made for, and the height that its content asks for
 * @param before the side it stood on until now, kept as long as the card fits there, so that it does not jump
 */
export function placeCard(name: Box, wanted: Size, window: Size, before: Side | null): CardPlace {
  if (window.width < NARROW) return placeSheet(wanted.height, window);
  const width = Math.max(Math.min(wanted.width, window.width - 2 * MARGIN), 0);
  const whole = Math.max(Math.min(wanted.height, CARD_HEIGHT, window.height - 2 * MARGIN), 0);
  const room = {
    below: window.height - MARGIN - name.bottom - GAP,
    above: name.top - GAP - MARGIN,
  };
  const fits = (side: keyof typeof room): boolean => room[side] >= whole;
  const wider = room.below >= room.above ? 'below' : 'above';
  const side =
    before && before !== 'foot' && fits(before)
      ? before
      : fits('below')
        ? 'below'
        : fits('above')
          ? 'above'
          : wider;
  const height = room[side] >= LEAST_HEIGHT ? Math.min(whole, room[side]) : whole;
  const top = side === 'below' ? name.bottom + GAP : name.top - GAP - height;
  return {
    left: clamp(name.left - TEXT_INSET, MARGIN, window.width - MARGIN - width),
    top: clamp(top, MARGIN, window.height - MARGIN - height),
    width,
    height,
    side,
  };
}

function placeSheet(wanted: number, { width, height }: Size): CardPlace {
  const tall = Math.max(Math.min(wanted, CARD_HEIGHT, height * SHEET_SHARE), 0);
  return { left: 0, top: height - tall, width, height: tall, side: 'foot' };
}

/** Whether any of a box is in the window. */
export function isInWindow(box: Box, window: Size): boolean {
  return box.bottom > 0 && box.top < window.height && box.right > 0 && box.left < window.width;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
