import { HeadBuilder } from '../article/head-builder.ts';
import type { HeadRecord } from '../article/page-record.ts';
import { MARKUP_ATTRIBUTES } from './markup-attributes.ts';
import type { MarkupElement } from './read-markup.ts';

/** Where an element stands, as far as the place of a date asks for it. */
interface Surroundings {
  readonly inHeader: boolean;
  readonly inArticle: boolean;
  /** It, or an element around it, comes after a sibling that is a first heading. */
  readonly afterHeading: boolean;
}

/** An open element. */
interface Opened extends Surroundings {
  /** One of its children is a first heading. */
  hasHeading: boolean;
}

const NOWHERE: Surroundings = { inHeader: false, inArticle: false, afterHeading: false };
const KINDS_OF_TIME = 3;
const PUBLISHED = /(?:^|\s)(?:published|entry-date)(?:\s|$)/;
const MICROFORMAT = /(?:^|\s)dt-published(?:\s|$)/;

/** Gathers from markup what a page declares about itself, as `recordHeadInSteps` does from nodes. */
export class MarkupHead {
  readonly #builder = new HeadBuilder(MARKUP_ATTRIBUTES);
  readonly #open: Opened[] = [];
  /** By kind of place, the likeliest first. */
  readonly #times: (string | null)[] = Array.from({ length: KINDS_OF_TIME }, () => null);
  /** The text of one open element that is wanted, and how many elements are open around it. */
  #wanted: { readonly depth: number; text: string; readonly take: (text: string) => void } | null = null;
  #root: MarkupElement | null = null;
  #title: string | null = null;

  open(tag: string, element: MarkupElement): void {
    this.#root ??= element;
    const around = this.#open.at(-1);
    const { inHeader, inArticle, afterHeading } = around ?? NOWHERE;
    const here = { inHeader, inArticle, afterHeading: afterHeading || around?.hasHeading === true };
    this.#look(tag, element, here);
    if (tag === 'h1' && around) around.hasHeading = true;
    this.#open.push({
      inHeader: inHeader || tag === 'header',
      inArticle: inArticle || tag === 'article' || tag === 'main',
      afterHeading: here.afterHeading,
      hasHeading: false,
    });
  }

  close(): void {
    this.#open.pop();
    const wanted = this.#wanted;
    if (wanted?.depth !== this.#open.length) return;
    this.#wanted = null;
    wanted.take(wanted.text);
  }

  read(text: string): void {
    if (this.#wanted) this.#wanted.text += text;
  }

  finish(): HeadRecord {
    const times = this.#times.filter((time) => time !== null);
    return this.#builder.finish(this.#root, this.#title ?? '', times);
  }

  #look(tag: string, element: MarkupElement, where: Surroundings): void {
    if (tag === 'meta') this.#builder.addMeta(element);
    else if (tag === 'link' && element.has('rel')) this.#builder.addLink(element);
    else if (tag === 'title' && this.#title === null) {
      this.#title = '';
      this.#want((text) => {
        this.#title = text;
      });
    } else if (tag === 'script' && element.get('type')?.toLowerCase() === 'application/ld+json') {
      this.#want((text) => this.#builder.addLinkedData(text));
    }
    for (let kind = 0; kind < KINDS_OF_TIME; kind += 1) {
      if (this.#times[kind] === null && isTime(kind, tag, element, where)) this.#copyTime(kind, element);
    }
  }

  #copyTime(kind: number, element: MarkupElement): void {
    this.#times[kind] = element.get('datetime') ?? element.get('content') ?? '';
    if (element.has('datetime') || element.has('content')) return;
    this.#want((text) => {
      this.#times[kind] = text;
    });
  }

  #want(take: (text: string) => void): void {
    this.#wanted ??= { depth: this.#open.length, text: '', take };
  }
}

/** The selectors of `record-head.ts`, one kind each. */
function isTime(kind: number, tag: string, element: MarkupElement, where: Surroundings): boolean {
  if (kind === 0) return isPublished(tag, element);
  if (tag !== 'time' || !element.has('datetime')) return false;
  return kind === 1 ? where.inHeader || where.afterHeading : where.inArticle;
}

function isPublished(tag: string, element: MarkupElement): boolean {
  if (element.size === 0) return false;
  const names = element.get('class') ?? '';
  if (element.get('itemprop') === 'datePublished' || MICROFORMAT.test(names)) return true;
  return tag === 'time' && (element.has('pubdate') || PUBLISHED.test(names));
}
