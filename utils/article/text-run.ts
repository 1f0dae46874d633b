import type { Piece } from './block-source.ts';

/**
 * Gathers the text of one block from text nodes, folding white space as it is rendered: a run of it is one space,
 * soft hyphens and zero-width characters vanish, both ends are trimmed. Cost is linear in the text.
 */
export class TextRun {
  #parts: string[] = [];
  #pieces: Piece[] = [];
  #length = 0;
  #endsInSpace = true;

  /** Characters gathered so far; a trailing space counts. */
  get length(): number {
    return this.#length;
  }

  /** Adds `node.data` from `from` to `to`; says how many characters came in. */
  append(node: Text, from: number, to: number): number {
    const before = this.#length;
    const { data } = node;
    let at = from;
    while (at < to) {
      const code = data.charCodeAt(at);
      if (isSpace(code)) {
        if (!this.#endsInSpace) this.#take(node, at, at + 1, ' ');
        at = skipSpace(data, at + 1, to);
      } else if (isInvisible(code)) {
        at += 1;
      } else {
        const end = findRunEnd(data, at + 1, to);
        this.#take(node, at, end, data.slice(at, end));
        at = end;
      }
    }
    return this.#length - before;
  }

  /** A space that stands in no text node: a `<br>`. */
  appendSpace(): void {
    if (this.#endsInSpace) return;
    this.#parts.push(' ');
    this.#length += 1;
    this.#endsInSpace = true;
  }

  /** The text and its pieces, null where nothing but white space came; empties the run. */
  finish(): { text: string; pieces: Piece[] } | null {
    let text = this.#parts.join('');
    const pieces = this.#pieces;
    const hadText = this.#length > 0;
    const endedInSpace = this.#endsInSpace;
    this.#parts = [];
    this.#pieces = [];
    this.#length = 0;
    this.#endsInSpace = true;
    if (!hadText) return null;
    if (endedInSpace) {
      text = text.slice(0, -1);
      trimLastPiece(pieces, text.length);
    }
    return text === '' ? null : { text, pieces };
  }

  #take(node: Text, nodeStart: number, nodeEnd: number, text: string): void {
    const last = this.#pieces.at(-1);
    const start = this.#length;
    if (
      last &&
      last.node === node &&
      last.nodeEnd === nodeStart &&
      start === last.start + nodeStart - last.nodeStart
    ) {
      this.#pieces[this.#pieces.length - 1] = { ...last, nodeEnd };
    } else {
      this.#pieces.push({ node, nodeStart, nodeEnd, start });
    }
    this.#parts.push(text);
    this.#length += text.length;
    this.#endsInSpace = text === ' ';
  }
}

function trimLastPiece(pieces: Piece[], length: number): void {
  const last = pieces.at(-1);
  if (!last || last.start + last.nodeEnd - last.nodeStart <= length) return;
  pieces.pop();
  if (last.start < length) pieces.push({ ...last, nodeEnd: last.nodeStart + length - last.start });
}

function skipSpace(data: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(data.charCodeAt(at))) at += 1;
  return at;
}

/** The end of a run that maps one to one: visible characters and lone spaces between them. */
function findRunEnd(data: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at += 1) {
    const code = data.charCodeAt(at);
    if (code === 0x20) {
      if (at + 1 >= to) return at;
      const next = data.charCodeAt(at + 1);
      if (isSpace(next) || isInvisible(next)) return at;
    } else if (code <= 0x20 || (code > 0x7e && (isSpace(code) || isInvisible(code)))) {
      return at;
    }
  }
  return at;
}

function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters without width: controls, soft hyphen, zero-width spaces and joiners, direction marks, word joiner, BOM. */
function isInvisible(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return !isSpace(code);
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}
