import { Tokenizer } from 'htmlparser2';

/** Attributes of an element in markup, by name. */
export type MarkupElement = ReadonlyMap<string, string>;

/** What is told of markup, in its order. Every element that opens closes, in turn. */
export interface MarkupListener {
  open(tag: string, element: MarkupElement): void;
  close(): void;
  read(text: string): void;
}

/** Elements that are written without an end. */
const VOID_TAGS = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/**
 * Reads markup that a browser has written of a document, cut by `cutMarkup`: there an element ends where its end is written, and
 * nowhere else. What parsers do to mend pages (a paragraph ended by the next one) would undo what scripts have made of them.
 */
export function readMarkup(markup: string, listener: MarkupListener): void {
  const events = new MarkupEvents(markup, listener);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, events);
  tokenizer.write(markup);
  tokenizer.end();
}

/** Turns the tokenizer's offsets into elements. */
class MarkupEvents {
  readonly #markup: string;
  readonly #listener: MarkupListener;
  /** Tags of the open elements. */
  readonly #open: string[] = [];
  #tag = '';
  #attributes = new Map<string, string>();
  #name = '';
  #value = '';

  constructor(markup: string, listener: MarkupListener) {
    this.#markup = markup;
    this.#listener = listener;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#markup.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#name = this.#markup.slice(start, end);
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#markup.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.#attributes.set(this.#name, this.#value);
  }

  onopentagend(): void {
    this.#listener.open(this.#tag, this.#attributes);
    if (VOID_TAGS.has(this.#tag)) {
      this.#listener.close();
      return;
    }
    this.#open.push(this.#tag);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#markup.slice(start, end).toLowerCase();
    for (let above = this.#open.lastIndexOf(tag); above >= 0 && this.#open.length > above; ) this.#leave();
  }

  ontext(start: number, end: number): void {
    this.#listener.read(this.#markup.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#listener.read(String.fromCodePoint(codepoint));
  }

  onend(): void {
    while (this.#open.length > 0) this.#leave();
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #leave(): void {
    this.#open.pop();
    this.#listener.close();
  }
}
