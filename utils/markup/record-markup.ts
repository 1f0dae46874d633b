import type { PageRecord } from '../article/page-record.ts';
import { RecordBuilder } from '../article/record-builder.ts';
import { isRead } from '../article/visibility.ts';
import { MARKUP_ATTRIBUTES } from './markup-attributes.ts';
import { MarkupHead } from './markup-head.ts';
import { type MarkupElement, readMarkup } from './read-markup.ts';

/**
 * The record of a page from its markup (`takeMarkupInSteps`): the one that the walk over its nodes makes, as long as nothing of it
 * stands in shadow trees.
 */
export function recordMarkup(markup: string): PageRecord {
  const page = new MarkupPage();
  readMarkup(markup, page);
  return page.finish();
}

/** How an open element is gone about. */
const OUTSIDE = 0;
const ENTERED = 1;
/** Its inside is not read; what it declares is. */
const PASSED = 2;
/** Neither is. */
const IGNORED = 3;

class MarkupPage {
  readonly #builder = new RecordBuilder(MARKUP_ATTRIBUTES);
  readonly #head = new MarkupHead();
  /** Of each open element. */
  readonly #states: number[] = [];
  #state = OUTSIDE;
  /** Open elements that were entered. */
  #entered = 0;
  #hasBody = false;

  open(tag: string, element: MarkupElement): void {
    this.#states.push(this.#state);
    if (this.#state === IGNORED) return;
    this.#head.open(tag, element);
    this.#state = this.#visit(tag, element);
    // What a template holds stands in no document.
    if (tag === 'template') this.#state = IGNORED;
  }

  close(): void {
    const around = this.#states.pop() ?? OUTSIDE;
    if (around !== IGNORED) this.#head.close();
    if (this.#state === ENTERED && around === ENTERED) this.#builder.leave();
    if (this.#state === ENTERED) this.#entered -= 1;
    this.#state = around;
  }

  read(text: string): void {
    if (this.#state === IGNORED) return;
    this.#head.read(text);
    if (this.#state === ENTERED && !this.#builder.isFull) this.#builder.read(text);
  }

  finish(): PageRecord {
    const { looks, steps } = this.#builder;
    return { head: this.#head.finish(), looks, steps };
  }

  #visit(tag: string, element: MarkupElement): number {
    const builder = this.#builder;
    if (this.#state === OUTSIDE) {
      // The body is a child of the root, and the first of its name.
      if (tag !== 'body' || this.#hasBody || this.#states.length !== 2) return OUTSIDE;
      this.#hasBody = true;
    } else if (this.#state === PASSED) return PASSED;
    else if (!isRead(element, tag, this.#entered, MARKUP_ATTRIBUTES)) {
      builder.pass(element, tag);
      return PASSED;
    }
    builder.enter(element, tag, false);
    this.#entered += 1;
    return ENTERED;
  }
}
