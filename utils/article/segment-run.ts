import type { Look } from './page-record.ts';
import { readsLikeProse } from './survey-totals.ts';
import type { Segment } from './survey-types.ts';
import { TextRun } from './text-run.ts';
import type { WalkState } from './walk-state.ts';

/** Gathers one segment after the other. */
export class SegmentRun {
  readonly #text = new TextRun();
  #linkChars = 0;
  #boldChars = 0;
  #italicChars = 0;
  #inline: Look[] = [];
  #breaks = 0;
  #afterBreak = false;

  append(node: number, data: string, from: number, to: number, state: WalkState): void {
    const taken = this.#text.append(node, data, from, to);
    if (taken === 0) return;
    if (this.#text.endsInText || taken > 1) this.#breaks = 0;
    if (state.link > 0) this.#linkChars += taken;
    if (state.bold > 0) this.#boldChars += taken;
    if (state.italic > 0) this.#italicChars += taken;
  }

  /** Remembers an inline element of the run. */
  addInline(look: Look): void {
    this.#inline.push(look);
  }

  /** One line break is a space, two end the segment; true where it has to be finished. */
  addBreak(): boolean {
    this.#breaks += 1;
    if (this.#breaks > 1) return true;
    this.#text.appendSpace();
    return false;
  }

  /** The segment so far, null where there is no text; the next one begins. */
  finish(container: number, byBreak: boolean): Segment | null {
    const done = this.#text.finish();
    const segment = done && {
      container,
      text: done.text,
      pieces: done.pieces,
      linkChars: this.#linkChars,
      boldChars: this.#boldChars,
      italicChars: this.#italicChars,
      inline: this.#inline,
      afterBreak: this.#afterBreak,
      isProse: readsLikeProse(done.text, this.#linkChars),
    };
    this.#linkChars = 0;
    this.#boldChars = 0;
    this.#italicChars = 0;
    this.#breaks = 0;
    this.#afterBreak = byBreak;
    if (this.#inline.length > 0) this.#inline = [];
    return segment;
  }
}
