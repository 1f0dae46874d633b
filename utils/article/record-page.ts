import { drain } from './drain.ts';
import { MIN_TEXT } from './little-text.ts';
import * as access from './node-access.ts';
import { LEAVE, type Look, type PageRecord, passStep } from './page-record.ts';
import { NO_HEAD, recordHeadInSteps } from './record-head.ts';
import { SKIPPED_TAGS } from './tags.ts';
import { isEditable, isHiddenByAttributes } from './visibility.ts';

/** Bounds of one walk: a page beyond them is read up to there. */
const MAX_NODES = 400_000;
const MAX_CHARS = 2_000_000;
const MAX_ATTRIBUTE = 2_000;
/** Nodes between two points at which the walk can be interrupted. */
const NODES_PER_STEP = 100;

/** A record, and the nodes of the document that it was made of, in the order in which its steps name them. */
export interface Recording {
  readonly record: PageRecord;
  /** Those that were entered. */
  readonly elements: readonly Element[];
  readonly texts: readonly Text[];
  /** There is so little text that no more needs to be asked. */
  readonly isBare: boolean;
}

/**
 * Copies the visible text of a page and where it stands; yields now and then so as to be sliced. Never changes the document.
 * @param isWanted whether what the page declares is copied too where there is next to no text
 */
export function* recordPageInSteps(document: Document, isWanted = true): Generator<void, Recording> {
  const walk = new Walk();
  const body = access.getBody(document);
  if (body) {
    walk.enter(body, 'body');
    for (let nodes = 1; walk.step() && !walk.isFull(); nodes += 1) {
      if (nodes >= MAX_NODES) break;
      if (nodes % NODES_PER_STEP === 0) yield;
    }
  }
  const { looks, steps, elements, texts } = walk;
  const isBare = walk.isBare();
  if (isBare && !isWanted) return { record: { head: NO_HEAD, looks, steps }, elements, texts, isBare };
  yield;
  const head = yield* recordHeadInSteps(document);
  return { record: { head, looks, steps }, elements, texts, isBare };
}

/** The same in one go. */
export function recordPage(document: Document): Recording {
  return drain(recordPageInSteps(document));
}

/** Goes through a page in document order, without recursion. */
class Walk {
  readonly looks: Look[] = [];
  readonly steps: (number | string)[] = [];
  readonly elements: Element[] = [];
  readonly texts: Text[] = [];
  readonly #known = new Map<string, number>();
  /** The open elements and their tags. */
  readonly #open: Element[] = [];
  readonly #tags: string[] = [];
  #next: Node | null = null;
  #chars = 0;
  /** Characters that may be seen, white space within included, and one between two text nodes. */
  #seen = 0;

  isFull(): boolean {
    return this.#chars >= MAX_CHARS;
  }

  isBare(): boolean {
    return this.#seen < MIN_TEXT;
  }

  /** Handles the next node, or leaves the element whose nodes are done; false when the page is done. */
  step(): boolean {
    const node = this.#next;
    if (!node) return this.#leave();
    const type = access.getNodeType(node);
    if (type === access.ELEMENT_NODE) this.#visit(node as Element);
    else {
      if (type === access.TEXT_NODE) this.#read(node as Text);
      this.#next = node.nextSibling;
    }
    return true;
  }

  enter(element: Element, tag: string): void {
    const shadow = access.getOpenShadow(element, tag);
    this.steps.push(this.#numberLook(element, tag, shadow !== null));
    this.elements.push(element);
    this.#open.push(element);
    this.#tags.push(tag);
    this.#next = shadow ? shadow.firstChild : access.getFirstChild(element, tag);
  }

  #visit(element: Element): void {
    const tag = access.getTag(element);
    if (this.#isRead(element, tag)) {
      this.enter(element, tag);
      return;
    }
    this.steps.push(passStep(this.#numberPassed(element, tag)));
    this.#next = access.getNextSibling(element, tag);
  }

  #isRead(element: Element, tag: string): boolean {
    if (tag === 'br' || SKIPPED_TAGS.has(tag)) return false;
    if (!access.hasAttributes(element, tag)) return tag !== 'dialog';
    return !isEditable(element) && !isHiddenByAttributes(element, tag, this.#open.length);
  }

  /** Goes back to the innermost open element and on to what follows it. */
  #leave(): boolean {
    const element = this.#open.pop();
    const tag = this.#tags.pop();
    if (!element || tag === undefined || this.#open.length === 0) return false;
    this.steps.push(LEAVE);
    this.#next = access.getNextSibling(element, tag);
    return true;
  }

  #read(node: Text): void {
    const { data } = node;
    if (data.length === 0) return;
    const left = MAX_CHARS - this.#chars;
    this.steps.push(data.length > left ? data.slice(0, left) : data);
    this.texts.push(node);
    this.#chars += data.length;
    if (this.#seen >= MIN_TEXT) return;
    const seen = data.trim().length;
    if (seen > 0) this.#seen += seen + 1;
  }

  /** Of what is not read only the tag counts, and whether a field is one that hides or a password's. */
  #numberPassed(element: Element, tag: string): number {
    const type = tag === 'input' ? cutAttribute(element, 'type').toLowerCase() : '';
    return this.#number(`${tag} ${type}`, () => (type === '' ? { tag } : { tag, type }));
  }

  #numberLook(element: Element, tag: string, hasShadow: boolean): number {
    if (!hasShadow && !access.hasAttributes(element, tag)) return this.#number(tag, () => ({ tag }));
    const names = cutAttribute(element, 'class');
    const id = cutAttribute(element, 'id');
    const role = cutAttribute(element, 'role');
    const itemprop = cutAttribute(element, 'itemprop');
    const key = `${tag}\n${names}\n${id}\n${role}\n${itemprop}\n${hasShadow}`;
    return this.#number(key, () => ({
      tag,
      ...(names === '' ? {} : { class: names }),
      ...(id === '' ? {} : { id }),
      ...(role === '' ? {} : { role }),
      ...(itemprop === '' ? {} : { itemprop }),
      ...(hasShadow ? { hasShadow } : {}),
    }));
  }

  #number(key: string, describe: () => Look): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.looks.length);
    this.looks.push(describe());
    return this.looks.length - 1;
  }
}

function cutAttribute(element: Element, name: string): string {
  const value = access.getAttribute(element, name);
  return value === null ? '' : value.slice(0, MAX_ATTRIBUTE);
}
