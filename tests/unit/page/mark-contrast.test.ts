import { describe, expect, test } from 'vitest';
import { type Colour, layOver, measureLuminance, readColour } from '../../../utils/page/colour.ts';
import { markRules } from '../../../utils/page/mark-rules.ts';
import { classifyGround } from '../../../utils/page/measure-ground.ts';

/** What WCAG 2.2 asks of text and of what is no text (1.4.3, 1.4.11). */
const TEXT = 4.5;
const LINE = 3;

interface Mark {
  readonly name: string;
  readonly tint: Colour | null;
  readonly line: Colour | null;
}

const opaque = (hex: string): Colour => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = channels;
  return { red, green, blue, alpha: 1 };
};

/** Grounds as newspapers and reading modes have them, each with the ink that they print on it. */
const PAGES = [
  ['white', '#ffffff', '#333333'],
  ['off-white', '#f5f5f5', '#333333'],
  ['salmon', '#fff1e5', '#33302e'],
  ['cream', '#f4ead6', '#4f3c24'],
  ['grey', '#c8c8c8', '#1a1a1a'],
  ['black', '#000000', '#b8b8b8'],
  ['night', '#161719', '#bbbbbb'],
  ['slate', '#2b2a33', '#c8c8d0'],
  ['navy', '#001e50', '#c9d4e8'],
] as const;

describe('a mark', () => {
  test.each(PAGES)('is seen on %s, and the words in it are read', (_, ground, ink) => {
    const base = opaque(ground);
    const marks = readMarks(markRules(classifyGround(base)));
    expect(marks.map(({ name }) => name).sort()).toEqual([
      'bgr-open-org',
      'bgr-open-person',
      'bgr-org',
      'bgr-org-noted',
      'bgr-org-quote',
      'bgr-person',
      'bgr-person-noted',
      'bgr-person-quote',
    ]);
    expect(findUnreadable(marks, base, opaque(ink))).toEqual([]);
  });

  test('would be told where its line were too pale or its tint too strong', () => {
    const pale = '::highlight(a) { text-decoration: underline solid 1px rgb(61 74 153 / .3); }';
    const strong = '::highlight(b) { background-color: rgb(61 74 153 / .8); }';
    const found = findUnreadable(readMarks(`${pale}\n${strong}`), opaque('#ffffff'), opaque('#333333'));
    expect(found.map((fault) => fault.split(':')[0])).toEqual(['a line', 'b words']);
  });

  test('is told from any ground whatever, between light and dark too', () => {
    const lines = everyColour().flatMap((base) =>
      readMarks(markRules(classifyGround(base)))
        .filter(({ line }) => line)
        .map((mark) => contrast(paintLine(mark, base), paintTint(mark, base))),
    );
    expect(Math.min(...lines)).toBeGreaterThan(1.6);
  });
});

/** The rules that hold everywhere; those for coarse screens and forced colours come after them. */
function readMarks(rules: string): readonly Mark[] {
  const [always = ''] = rules.split('@media (');
  const found = [...always.matchAll(/::highlight\(([\w-]+)\)\s*\{([^}]*)\}/g)];
  return found.map(([, name = '', body = '']) => ({
    name,
    tint: readColour(/background-color: (rgb\([^)]*\))/.exec(body)?.[1] ?? ''),
    line: readColour(/text-decoration:[^;]*(rgb\([^)]*\))/.exec(body)?.[1] ?? ''),
  }));
}

function findUnreadable(marks: readonly Mark[], base: Colour, ink: Colour): string[] {
  return marks.flatMap((mark) => {
    const tinted = paintTint(mark, base);
    // The tint of the name that the card is open on lies over that of its mark.
    const over = marks.filter(
      ({ name }) => mark.name.startsWith(name.replace('-open', '')) && name !== mark.name,
    );
    const grounds = [tinted, ...over.map((open) => paintTint(open, tinted))];
    const words = Math.min(...grounds.map((ground) => contrast(ink, ground)));
    const line = mark.line ? contrast(paintLine(mark, base), tinted) : LINE;
    return [
      ...(line < LINE ? [`${mark.name} line: ${line.toFixed(2)}`] : []),
      ...(words < TEXT ? [`${mark.name} words: ${words.toFixed(2)}`] : []),
    ];
  });
}

function paintTint({ tint }: Mark, base: Colour): Colour {
  return tint ? layOver(tint, base) : base;
}

function paintLine(mark: Mark, base: Colour): Colour {
  const tinted = paintTint(mark, base);
  return mark.line ? layOver(mark.line, tinted) : tinted;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [one, other].map(measureLuminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function everyColour(): readonly Colour[] {
  const steps = Array.from({ length: 18 }, (_, step) => step * 15);
  return steps.flatMap((red) =>
    steps.flatMap((green) => steps.map((blue) => ({ red, green, blue, alpha: 1 }))),
  );
}
