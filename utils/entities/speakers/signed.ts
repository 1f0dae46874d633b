import type { Quotation } from '../quotes/find-quotes.ts';
import { findWord, type Passage } from '../text/passage.ts';
import { firstSourceFrom } from './candidates.ts';
import type { Source } from './source.ts';

const DASH = /^\s*[―—–-]{1,2}\s?/u;
/** What may stand between a signature's name and its paragraph's end: a role, a place, a date. */
const LONGEST_REST = 60;

/**
 * Whose name stands behind a quotation, after a dash, as its signature: “…” — Ada Okafor, baker. It may stand in the next
 * paragraph. Null where there is none.
 *
 * @param sources in the order of the text
 */
export function findSigned(
  passage: Passage,
  sources: readonly Source[],
  { start, end, block: index }: Quotation,
): Source | null {
  const { text, blocks, words } = passage;
  const own = blocks[index]!;
  const isLast = text.slice(end, own.end).trim() === '';
  const block = isLast ? blocks[index + 1] : own;
  if (!block) return null;
  const from = isLast ? block.start : end;
  const dash = DASH.exec(text.slice(from, Math.min(block.end, from + 8)));
  if (!dash) return null;
  const first = findWord(passage, from + dash[0].length);
  const source = sources[firstSourceFrom(sources, first)];
  if (source?.first !== first || source.kind !== 'person') return null;
  const rest = text.slice(words[source.last]!.end, block.end);
  // ‘Okafor: "…" — Ben Tarrant (@ben)’: he passes on what she said.
  if (rest.startsWith(' (@') && text.slice(own.start, start).trimEnd().endsWith(':')) return null;
  return rest.length <= LONGEST_REST && /^\s*(?:[,(.]|$)/u.test(rest) ? source : null;
}
