import type { SourceTree } from './source-files.ts';

/** Who shows instead that something has the focus, where the ring itself is taken away: selector by selector. */
const RINGS_ELSEWHERE: Readonly<Record<string, string>> = {
  '.field input': '.field:focus-within',
  '.editor textarea:focus': '.editor textarea:focus',
  '.row .who:focus-visible': '.row:has(.who:focus-visible)',
};

const SHOWS = /(?:^|;)\s*(?:outline: \d|box-shadow: inset 0 0 0 2px|border-bottom: 2px)/;
const TAKES_RING = /outline(?:-width)?: (?:none|0)\b/;
/** The tokens of motion are none where the reader wants none. */
const MOVES_BY_TOKEN = /^(?:[\w-]+ var\(--(?:fast|calm)\)(?: var\(--ease\))?(?:,\s*)?)+$/;

interface Rule {
  readonly selector: string;
  readonly body: string;
}

/** What none of our styles may do, a line each: hide the focus, move by a time of their own, scroll smoothly unasked. */
export function findStyleFaults(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const rules = readRules(text);
    return rules.flatMap(({ selector, body }) => {
      const moves = [...body.matchAll(/(?:transition|animation): ([^;]+)/g)].map(([, how = '']) =>
        how.trim(),
      );
      return [
        ...(TAKES_RING.test(body) && !isShownElsewhere(selector, rules)
          ? [`${path}: ${selector} hides where the focus is`]
          : []),
        ...moves
          .filter((how) => !MOVES_BY_TOKEN.test(how))
          .map((how) => `${path}: ${selector} moves by ${how}`),
        ...(/scroll-behavior: smooth/.test(body) ? [`${path}: ${selector} scrolls smoothly`] : []),
      ];
    });
  });
}

function isShownElsewhere(selector: string, rules: readonly Rule[]): boolean {
  const other = RINGS_ELSEWHERE[selector];
  return rules.some((rule) => rule.selector === other && SHOWS.test(rule.body));
}

/** The rules of a style sheet, those within conditions as well. */
function readRules(text: string): readonly Rule[] {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
    body: body.trim(),
  }));
}
