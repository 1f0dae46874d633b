import { getDrawnIn } from '../article/node-access.ts';
import { type Colour, layOver, measureChroma, measureLuminance, readColour, TRANSPARENT } from './colour.ts';
import type { Ground } from './mark-rules.ts';

const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
/** What both browsers paint behind a page that asks for a dark scheme. */
const DARK_CANVAS: Colour = { red: 28, green: 27, blue: 34, alpha: 1 };

/**
 * Lighter than this and nearly grey is light, lighter than the second is sepia, the rest is dark. At the second the lines
 * of both sets are equally far from the ground.
 */
const LIGHT_LUMINANCE = 0.8;
const SEPIA_LUMINANCE = 0.2;
/** Text that is lighter than this stands on dark. */
const LIGHT_TEXT_LUMINANCE = 0.4;
const NEARLY_GREY = 0.05;

/**
 * Measures what an element's text stands on: the backgrounds of what it is drawn in laid over each other, down to the
 * canvas. Where a picture lies in between, or a colour in a notation that cannot be read, the text's own colour tells:
 * light text stands on dark. Reads computed styles only.
 */
export function measureGround(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  const layers: Colour[] = [];
  for (let at: Element | null = element; at; at = getDrawnIn(at)) {
    const style = view.getComputedStyle(at);
    const colour = readColour(style.backgroundColor);
    if (!colour || style.backgroundImage !== 'none') return judgeByText(view.getComputedStyle(element).color);
    if (colour.alpha > 0) layers.push(colour);
    if (colour.alpha === 1) break;
  }
  return classifyGround(layers.reduceRight((base, layer) => layOver(layer, base), readCanvas(view)));
}

/** The set of marks for an opaque ground. */
export function classifyGround(colour: Colour): Ground {
  const luminance = measureLuminance(colour);
  if (luminance > LIGHT_LUMINANCE && measureChroma(colour) < NEARLY_GREY) return 'light';
  return luminance > SEPIA_LUMINANCE ? 'sepia' : 'dark';
}

function judgeByText(css: string): Ground {
  const text = readColour(css) ?? TRANSPARENT;
  return measureLuminance(text) > LIGHT_TEXT_LUMINANCE ? 'dark' : 'light';
}

function readCanvas(view: Window): Colour {
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme ?? '';
  const wantsDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = /\bdark\b/.test(scheme) && (wantsDark || !/\blight\b/.test(scheme));
  return isDark ? DARK_CANVAS : WHITE;
}
