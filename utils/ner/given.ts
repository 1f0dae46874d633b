import { type Chunk, TYPES } from './labels.ts';
import { mergeTokens } from './merge.ts';
import { type Token, tokenise } from './tokenise.ts';

/**
 * Brings a sentence of somebody else's tokens to ours: each is cut further as our tokeniser would, then merged.
 * `start` and `end` of the result count given tokens, not characters.
 */
export function retokenise(given: readonly string[]): Token[] {
  const pieces: Token[] = [];
  for (let k = 0; k < given.length; k++)
    for (const piece of tokenise(given[k]!)) pieces.push({ ...piece, start: k, end: k + 1 });
  return mergeTokens(pieces);
}

const MISC = TYPES.indexOf('MISC');

/** A full stop behind a company's ending that stands as a token of its own ends a sentence, to all corpora but for single cases. */
const ENDED = /^(?:inc|corp|ltd|co|plc|llc|bros)\.$/i;

/**
 * Our names as names of the given tokens. A name that is only a part of a given token ("NATO" of "NATO-led") makes
 * that token a derived word: MISC.
 */
export function toGiven(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  return chunks.map(({ start, end, type }) => {
    const first = tokens[start]!;
    const last = tokens[end - 1]!;
    const isPart = tokens[start - 1]?.start === first.start || tokens[end]?.start === last.end - 1;
    const hasStop = last.end - last.start > 1 && ENDED.test(last.form);
    return { start: first.start, end: hasStop ? last.end - 1 : last.end, type: isPart ? MISC : type };
  });
}

/** BIO tags of given tokens. */
export function writeBio(length: number, chunks: readonly Chunk[]): string[] {
  const tags = new Array<string>(length).fill('O');
  for (const { start, end, type } of chunks) {
    if (tags.slice(start, end).some((tag) => tag !== 'O')) continue;
    for (let i = start; i < end; i++) tags[i] = `${i === start ? 'B' : 'I'}-${TYPES[type]}`;
  }
  return tags;
}

/** Names of a sentence of BIO tags; an I that continues nothing begins a name. */
export function readBio(tags: readonly string[]): Chunk[] {
  const chunks: { start: number; end: number; type: number }[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag === 'O') continue;
    const type = TYPES.findIndex((name) => tag.endsWith(name));
    const open = chunks[chunks.length - 1];
    if (tag.startsWith('I') && open !== undefined && open.end === i && open.type === type) open.end++;
    else chunks.push({ start: i, end: i + 1, type });
  }
  return chunks;
}
