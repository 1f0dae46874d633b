import { LexiconReader } from './lexicon.ts';
import { getTagMarks, MarkReader } from './marks.ts';
import * as access from './node-access.ts';
import { SegmentRun } from './segment-run.ts';
import { countElement, createCounts } from './survey-counts.ts';
import { addUpContainers } from './survey-totals.ts';
import type { Container, Segment, Survey } from './survey-types.ts';
import { getHeadingLevel, INLINE_TAGS, SKIPPED_TAGS, TEXT_BLOCK_TAGS } from './tags.ts';
import { isEditable, isHiddenByAttributes } from './visibility.ts';
import { enterBlock, enterInline, OUTSIDE } from './walk-state.ts';

/** Bounds of one walk: a page beyond them is read up to there. */
const MAX_NODES = 400_000;
const MAX_CHARS = 2_000_000;
/** Nodes between two points at which the walk can be interrupted. */
const NODES_PER_STEP = 200;

/** Parts of preformatted text are parted by blank lines. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/g;
/** What these hold is never shown in the line where they stand (ruby stands above it), so that they part no text. */
const UNSEEN_TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'link',
  'meta',
  'svg',
  'rp',
  'rt',
  'rtc',
]);

/** Walks the visible text of a page in document order, without recursion; yields now and then so as to be sliced. */
export function* surveyInSteps(document: Document): Generator<void, Survey> {
  const walk = new Walk();
  const body = access.getBody(document);
  if (body) {
    walk.enter(body, 'body');
    for (let nodes = 1; walk.step() && !walk.isFull(); nodes += 1) {
      if (nodes >= MAX_NODES) break;
      if (nodes % NODES_PER_STEP === 0) yield;
    }
  }
  return walk.finish();
}

class Walk {
  readonly #containers: Container[] = [];
  readonly #segments: Segment[] = [];
  readonly #counts = createCounts();
  readonly #classes = new Map<string, number>();
  readonly #signatures = new Map<number, number>();
  /** The open elements, their tags and the states around them. */
  readonly #open: Element[] = [];
  readonly #tags: string[] = [];
  readonly #states = [OUTSIDE];
  readonly #run = new SegmentRun();
  #state = OUTSIDE;
  #next: Node | null = null;
  #chars = 0;

  isFull(): boolean {
    return this.#chars >= MAX_CHARS;
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
    const isBlock = this.#isBlock(element, tag);
    if (isBlock) this.#flush(false);
    this.#open.push(element);
    this.#tags.push(tag);
    this.#states.push(this.#state);
    if (isBlock) this.#state = enterBlock(this.#state, tag, this.#addContainer(element, tag));
    else {
      this.#state = enterInline(this.#state, tag);
      this.#run.addInline(element);
    }
    const shadow = access.getOpenShadow(element, tag);
    this.#next = shadow ? shadow.firstChild : access.getFirstChild(element, tag);
  }

  finish(): Survey {
    this.#flush(false);
    const containers = this.#containers;
    addUpContainers(containers, this.#segments);
    const lexicon = new LexiconReader();
    const marks = new MarkReader(containers, (index) => {
      const { element, tag } = containers[index]!;
      // What the page's shell is called says nothing of its parts.
      return tag === 'body' ? 0 : lexicon.readElement(element);
    });
    return { containers, segments: this.#segments, lexicon, marks, counts: this.#counts };
  }

  #visit(element: Element): void {
    const tag = access.getTag(element);
    countElement(this.#counts, element, tag);
    if (tag === 'br') {
      if (this.#run.addBreak()) this.#flush(true);
    } else if (this.#isRead(element, tag)) {
      this.enter(element, tag);
      return;
    } else if (!INLINE_TAGS.has(tag) && !UNSEEN_TAGS.has(tag)) this.#flush(false);
    this.#next = access.getNextSibling(element, tag);
  }

  #isRead(element: Element, tag: string): boolean {
    if (SKIPPED_TAGS.has(tag) || isEditable(element)) return false;
    return !isHiddenByAttributes(element, tag, this.#open.length);
  }

  /** Goes back to the innermost open element and on to what follows it. */
  #leave(): boolean {
    const element = this.#open.pop();
    const tag = this.#tags.pop()!;
    const around = this.#states.pop()!;
    if (!element || this.#open.length === 0) return false;
    if (around.container !== this.#state.container) this.#flush(false);
    this.#state = around;
    this.#next = access.getNextSibling(element, tag);
    return true;
  }

  #isBlock(element: Element, tag: string): boolean {
    if (INLINE_TAGS.has(tag)) return false;
    if (!tag.includes('-')) return true;
    const around = this.#containers[this.#state.container];
    return access.getOpenShadow(element, tag) !== null || !(around && TEXT_BLOCK_TAGS.has(around.tag));
  }

  #addContainer(element: Element, tag: string): number {
    const parent = this.#state.container;
    const around = this.#containers[parent];
    const role = access.getAttribute(element, 'role');
    this.#containers.push({
      element,
      tag,
      parent,
      depth: (around?.depth ?? -1) + 1,
      headingLevel: getHeadingLevel(tag),
      signature: this.#getSignature(
        around?.signature ?? -1,
        tag,
        access.getAttribute(element, 'class') ?? '',
      ),
      tagMarks: getTagMarks(tag, role, access.getAttribute(element, 'itemprop')),
      chars: 0,
      linkChars: 0,
      proseChars: 0,
      segments: 0,
      proseSegments: 0,
    });
    return this.#containers.length - 1;
  }

  /** A number that stands for a container's tag and class within a parent of the given signature. */
  #getSignature(parent: number, tag: string, className: string): number {
    const key = (parent + 1) * MAX_NODES + number(this.#classes, `${tag} ${className}`);
    return number(this.#signatures, key);
  }

  #read(node: Text): void {
    let from = 0;
    for (const gap of this.#state.preformatted ? node.data.matchAll(BLANK_LINES) : []) {
      this.#run.append(node, from, gap.index, this.#state);
      this.#flush(false);
      from = gap.index + gap[0].length;
    }
    this.#run.append(node, from, Math.min(node.data.length, from + MAX_CHARS), this.#state);
  }

  #flush(byBreak: boolean): void {
    const segment = this.#run.finish(this.#state.container, byBreak);
    if (!segment) return;
    this.#segments.push(segment);
    this.#chars += segment.text.length;
  }
}

/** The number of a key, counted up in the order in which keys are first seen. */
function number<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
