/** What no reader sees begins so: a comment, or an element of whose name this is the whole. */
const BEGIN = /<(?:!--|(script|style|noscript|iframe)[\s/>])/g;

const LINKED_DATA = 'application/ld+json';

/**
 * Markup as browsers write it, without comments and without what scripts, styles and the like hold, which is often the most of it;
 * their tags stay, and so does linked data. In such markup no text and no attribute holds a `<`.
 */
export function cutMarkup(markup: string): string {
  const begin = new RegExp(BEGIN);
  const kept: string[] = [];
  let from = 0;
  /** Ends that are sought no more, as none stands behind. */
  const missing = new Set<string>();
  for (let found = begin.exec(markup); found; found = begin.exec(markup)) {
    const { index, 1: tag } = found;
    const inside = tag ? markup.indexOf('>', index) + 1 : index;
    const end = tag ? `</${tag}>` : '-->';
    if (missing.has(end)) continue;
    const until = tag && inside === 0 ? -1 : markup.indexOf(end, inside);
    if (until < 0) {
      missing.add(end);
      continue;
    }
    if (!tag || !isKept(markup, index, inside)) {
      kept.push(markup.slice(from, inside));
      from = tag ? until : until + end.length;
    }
    begin.lastIndex = Math.max(begin.lastIndex, tag ? until : from);
  }
  kept.push(markup.slice(from));
  return kept.join('');
}

function isKept(markup: string, from: number, to: number): boolean {
  return markup.slice(from, to).toLowerCase().includes(LINKED_DATA);
}
