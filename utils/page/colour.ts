/** A colour as computed styles give it: channels 0 to 255 in sRGB, alpha 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/**
 * Reads `rgb(…)`, `rgba(…)` and `color(srgb …)`, the forms in which browsers serialise the colours of ordinary
 * pages. Null for anything else: wider colour spaces keep their own notation (`oklch(…)`, `color(display-p3 …)`).
 */
export function readColour(css: string): Colour | null {
  const srgb = /^color\(srgb /.test(css);
  if (!srgb && !/^rgba?\(/.test(css)) return null;
  const numbers = css.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (![red, green, blue, alpha].every(Number.isFinite)) return null;
  const scale = srgb ? 255 : 1;
  return { red: red * scale, green: green * scale, blue: blue * scale, alpha };
}

/** `top` laid over an opaque `base`. */
export function layOver(top: Colour, base: Colour): Colour {
  const mix = (over: number, under: number): number => over * top.alpha + under * (1 - top.alpha);
  return {
    red: mix(top.red, base.red),
    green: mix(top.green, base.green),
    blue: mix(top.blue, base.blue),
    alpha: 1,
  };
}

/** Relative luminance of an opaque colour, 0 to 1 (WCAG 2.2). */
export function measureLuminance({ red, green, blue }: Colour): number {
  return 0.2126 * linearise(red) + 0.7152 * linearise(green) + 0.0722 * linearise(blue);
}

/** Distance between the strongest and the weakest channel, 0 (grey) to 1. */
export function measureChroma({ red, green, blue }: Colour): number {
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
}

function linearise(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
