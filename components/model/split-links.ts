import { toWebLink } from './web-link.ts';

/** A stretch of a note; with an address where it is a link. */
export interface NotePart {
  readonly text: string;
  readonly address: string | null;
}

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”]+/giu;

/** What stands at the end of an address and is the sentence's; a closing bracket only where none was opened. */
const TRAILING = /[.,;:!?'’…]+$/u;

/** A text cut at its web addresses. The parts joined are the text. */
export function splitLinks(text: string): readonly NotePart[] {
  const parts: NotePart[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const words = trimAddress(match[0]);
    const address = toWebLink(words);
    if (address === null) continue;
    if (match.index > from) parts.push({ text: text.slice(from, match.index), address: null });
    parts.push({ text: words, address });
    from = match.index + words.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), address: null });
  return parts;
}

function trimAddress(words: string): string {
  const bare = words.replace(TRAILING, '');
  const isOpened = bare.split('(').length >= bare.split(')').length;
  return bare.endsWith(')') && !isOpened ? trimAddress(bare.slice(0, -1)) : bare;
}
