/** What no reader sees, and how it is written: where it begins, and where it ends. */
const CUTS = [
  { begin: '<!--', end: '-->' },
  { begin: '<script', end: '</script>' },
  { begin: '<style', end: '</style>' },
  { begin: '<noscript', end: '</noscript>' },
  { begin: '<iframe', end: '</iframe>' },
] as const;

const LINKED_DATA = 'application/ld+json';
/** What may stand behind the name of a tag. */
const NAME_END = /[\s/>]/;

/**
 * Markup as browsers write it, without comments and without what scripts, styles and the like hold, which is often the most of it;
 * their tags stay, and so does linked data. In such markup no text and no attribute holds a `<`.
 */
export function cutMarkup(markup: string): string {
  const next = CUTS.map(({ begin }) => markup.indexOf(begin));
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const first = pickFirst(next);
    if (first < 0) break;
    const at = next[first]!;
    const { begin, end } = CUTS[first]!;
    const inside = first === 0 ? at : findInside(markup, at + begin.length);
    const until = inside < 0 ? -1 : markup.indexOf(end, inside);
    if (until >= 0) {
      kept.push(markup.slice(from, isKept(markup, at, inside) ? until : inside));
      from = first === 0 ? until + end.length : until;
    }
    const beyond = Math.max(from, at + begin.length);
    CUTS.forEach(({ begin: sought }, index) => {
      const known = next[index]!;
      if (known >= 0 && known < beyond) next[index] = markup.indexOf(sought, beyond);
    });
  }
  kept.push(markup.slice(from));
  return kept.join('');
}

/** The index of what comes first, -1 where nothing comes. */
function pickFirst(places: readonly number[]): number {
  let first = -1;
  places.forEach((place, index) => {
    if (place >= 0 && (first < 0 || place < places[first]!)) first = index;
  });
  return first;
}

/** Where the inside of an element begins, by the end of the name in its tag; -1 where that is the beginning of a longer name. */
function findInside(markup: string, nameEnd: number): number {
  if (!NAME_END.test(markup[nameEnd] ?? '')) return -1;
  return markup.indexOf('>', nameEnd) + 1 || -1;
}

function isKept(markup: string, at: number, inside: number): boolean {
  return markup.slice(at, inside).toLowerCase().includes(LINKED_DATA);
}
