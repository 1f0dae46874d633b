import { drain } from './drain.ts';
import * as access from './node-access.ts';
import type { PageRecord } from './page-record.ts';
import { RecordBuilder } from './record-builder.ts';
import { NO_HEAD, recordHeadInSteps } from './record-head.ts';
import { isRead } from './visibility.ts';

/** A page beyond this bound is read up to there. */
const MAX_NODES = 400_000;
/** Nodes between two points at which the walk can be interrupted. */
const NODES_PER_STEP = 100;

/** A record, and the nodes of the document that it was made of, in the order in which its steps name them. */
export interface Recording {
  readonly record: PageRecord;
  /** Those that were entered. */
  readonly elements: readonly Element[];
  /** Of text nodes with no element in between the first; its siblings follow. */
  readonly texts: readonly Text[];
  /** The open shadow trees that were walked over. */
  readonly shadows: readonly ShadowRoot[];
  /** There is so little text that no more needs to be asked. */
  readonly isBare: boolean;
}

/**
 * Copies the visible text of a page and where it stands; yields now and then so as to be sliced. Never changes the document.
 * @param isWanted whether what the page declares is copied too where there is next to no text
 */
export function* recordPageInSteps(document: Document, isWanted = true): Generator<void, Recording> {
  const recording = yield* recordPartInSteps(access.getBody(document), 0);
  if (recording.isBare && !isWanted) return recording;
  yield;
  const head = yield* recordHeadInSteps(document);
  return { ...recording, record: { ...recording.record, head } };
}

/** The same in one go. */
export function recordPage(document: Document): Recording {
  return drain(recordPageInSteps(document));
}

/**
 * Copies one element of a page with all in it, without what the page declares.
 * @param depth how many elements stand around it, from the body on
 */
export function* recordPartInSteps(part: Element | null, depth: number): Generator<void, Recording> {
  const walk = new Walk(depth);
  if (part) {
    walk.enter(part, access.getTag(part));
    for (let nodes = 1; walk.step() && !walk.builder.isFull; nodes += 1) {
      if (nodes >= MAX_NODES) break;
      if (nodes % NODES_PER_STEP === 0) yield;
    }
  }
  const { elements, texts, shadows } = walk;
  const { looks, steps, isBare } = walk.builder;
  return { record: { head: NO_HEAD, looks, steps }, elements, texts, shadows, isBare };
}

/** Goes through a page in document order, without recursion. */
class Walk {
  readonly builder = new RecordBuilder(access.ATTRIBUTES);
  readonly elements: Element[] = [];
  readonly texts: Text[] = [];
  readonly shadows: ShadowRoot[] = [];
  readonly #depth: number;
  /** The open elements and their tags. */
  readonly #open: Element[] = [];
  readonly #tags: string[] = [];
  /** What is walked over in each of them in place of its children: what stands in a slot. */
  readonly #slotted: (Iterator<Node> | null)[] = [];
  #next: Node | null = null;

  constructor(depth: number) {
    this.#depth = depth;
  }

  /** Handles the next node, or leaves the element whose nodes are done; false when the page is done. */
  step(): boolean {
    const node = this.#next;
    if (!node) return this.#leave();
    const type = access.getNodeType(node);
    if (type === access.ELEMENT_NODE) this.#visit(node as Element);
    else {
      if (type === access.TEXT_NODE) this.#read(node as Text);
      this.#next = this.#after(node, '');
    }
    return true;
  }

  enter(element: Element, tag: string): void {
    const shadow = access.getOpenShadow(element, tag);
    this.builder.enter(element, tag, shadow !== null);
    this.elements.push(element);
    this.#open.push(element);
    this.#tags.push(tag);
    if (shadow) this.shadows.push(shadow);
    const slotted = access.getSlotted(element, tag)?.values() ?? null;
    this.#slotted.push(slotted);
    if (slotted) this.#next = take(slotted);
    else this.#next = shadow ? shadow.firstChild : access.getFirstChild(element, tag);
  }

  #visit(element: Element): void {
    const tag = access.getTag(element);
    if (isRead(element, tag, this.#depth + this.#open.length, access.ATTRIBUTES)) {
      this.enter(element, tag);
      return;
    }
    this.builder.pass(element, tag);
    this.#next = this.#after(element, tag);
  }

  /** Goes back to the innermost open element and on to what follows it. */
  #leave(): boolean {
    const element = this.#open.pop();
    const tag = this.#tags.pop();
    this.#slotted.pop();
    if (!element || tag === undefined || this.#open.length === 0) return false;
    this.builder.leave();
    this.#next = this.#after(element, tag);
    return true;
  }

  /** What follows a node of the innermost open element. */
  #after(node: Node, tag: string): Node | null {
    const slotted = this.#slotted.at(-1);
    return slotted ? take(slotted) : access.getNextSibling(node, tag);
  }

  #read(node: Text): void {
    const { data } = node;
    // In a slot the text before may be of elsewhere.
    const isApart = this.#slotted.at(-1) !== null;
    if (data.length > 0 && this.builder.read(data, isApart)) this.texts.push(node);
  }
}

function take(nodes: Iterator<Node>): Node | null {
  const next = nodes.next();
  return next.done ? null : next.value;
}
