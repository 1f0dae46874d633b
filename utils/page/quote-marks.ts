import type { Span, WhosWho } from '../types.ts';
import type { Extent, Mark } from './mark.ts';
import type { TextMap } from './text-map.ts';

/** What a quotation may begin with. */
const OPENING = /["“”„«»‹›‘’']/u;

/**
 * The opening marks of the quotations whose speaker is known, in the order of the text: each a mark of the speaker, at
 * the mention nearest to it. A quotation that begins without a mark of its own has none.
 */
export function placeQuoteMarks(map: TextMap, { entities, quotes }: WhosWho, extent: Extent): Mark[] {
  const heard = new Set<number>();
  return quotes.flatMap((quote) => {
    const speaker = quote.speaker === null ? undefined : entities[quote.speaker];
    if (!speaker || (extent === 'first' && heard.has(speaker.id))) return [];
    const placed = map.blockAt(quote.start);
    if (!placed || !OPENING.test(placed.block.text[quote.start - placed.start] ?? '')) return [];
    const span: Span = { start: quote.start, end: quote.start + 1 };
    const ranges = map.rangesOf(span);
    const mention = nearestMention(speaker.mentions, quote);
    if (ranges.length === 0) return [];
    heard.add(speaker.id);
    const { element: block } = placed.source;
    return [{ entity: speaker.id, mention, kind: speaker.kind, span, block, ranges }];
  });
}

/** Index of the mention with the least text between it and a span. */
export function nearestMention(mentions: readonly Span[], { start, end }: Span): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  mentions.forEach((mention, index) => {
    const away = Math.max(0, start - mention.end, mention.start - end);
    if (away >= least) return;
    least = away;
    nearest = index;
  });
  return nearest;
}
