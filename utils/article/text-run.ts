import type { Piece } from './block-source.ts';

/**
 * Gathers the text of one block from text nodes, folding white space as it is rendered: a run of it is one space,
 * soft hyphens and zero-width characters vanish, both ends are trimmed. Cost is linear in the text.
 */
export class TextRun {
  #parts: string[] = [];
  #pieces: Piece<number>[] = [];
  #length = 0;
  #endsInSpace = true;

  /** Whether the last character is a visible one. */
  get endsInText(): boolean {
    return !this.#endsInSpace;
  }

  /** Adds `data`, the text of a node, from `from` to `to`; says how many characters came in. */
  append(node: number, data: string, from: number, to: number): number {
    const before = this.#length;
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
  finish(): { text: string; pieces: Piece<number>[] } | null {
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

  #take(node: number, nodeStart: number, nodeEnd: number, text: string): void {
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

function trimLastPiece(pieces: Piece<number>[], length: number): void {
  const last = pieces.at(-1);
  if (!last || last.start + last.nodeEnd - last.nodeStart <= length) return;
  pieces.pop();
  if (last.start < length) pieces.push({ ...last, nodeEnd: last.nodeStart + length - last.start });
}

const VISIBLE = /\S/g;

/** The end of a run of white space that goes on at `from`. */
function skipSpace(data: string, from: number, to: number): number {
  VISIBLE.lastIndex = from;
  return VISIBLE.test(data) ? Math.min(VISIBLE.lastIndex - 1, to) : to;
}

/** All characters but white space and invisible ones; the two functions below say which those are. */
const PLAIN =
  '!-~\\xa1-\\xac\\xae-\\u167f\\u1681-\\u1fff\\u2010-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2061-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff';
/** Where a run that maps one to one ends: before odd white space, a second space, an invisible character. */
const RUN_END = new RegExp(`(?=[^ ${PLAIN}]| (?:[^${PLAIN}]|$))`, 'g');

/** The end of the run of visible characters and lone spaces that goes on at `from`. */
function findRunEnd(data: string, from: number, to: number): number {
  RUN_END.lastIndex = from;
  const end = RUN_END.test(data) ? Math.min(RUN_END.lastIndex, to) : to;
  return end > from && data[end - 1] === ' ' ? end - 1 : end;
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
