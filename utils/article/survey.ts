import { LexiconReader } from './lexicon.ts';
import { getTagMarks, MarkTable } from './marks.ts';
import {
  getAttribute,
  getBody,
  getFirstChild,
  getNextSibling,
  getOpenShadow,
  getTag,
  isElement,
  isText,
} from './node-access.ts';
import { countElement, createCounts } from './survey-counts.ts';
import { addUpContainers } from './survey-totals.ts';
import type { Container, Segment, Survey } from './survey-types.ts';
import { getHeadingLevel, INLINE_TAGS, SKIPPED_TAGS, TEXT_BLOCK_TAGS } from './tags.ts';
import { TextRun } from './text-run.ts';
import { isHiddenByAttributes } from './visibility.ts';

/** Bounds of one walk. A page beyond them is read up to there. */
export const MAX_NODES = 400_000;
export const MAX_CHARS = 2_000_000;
/** Nodes between two points at which the walk can be interrupted. */
const NODES_PER_STEP = 400;

/** Parts of preformatted text are parted by blank lines. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/g;

const STRUCTURAL_TAGS = new Set(['html', 'body']);

/** What the walk goes back to when it leaves an element. */
interface Frame {
  readonly node: Node;
  readonly block: boolean;
  readonly container: number;
  readonly link: number;
  readonly bold: number;
  readonly italic: number;
  readonly preformatted: boolean;
}

/** Walks the visible text of a page in document order, without recursion; yields now and then so as to be sliced. */
export function* surveyInSteps(document: Document): Generator<void, Survey> {
  const walk = new Walk();
  const body = getBody(document);
  if (body) {
    let nodes = 0;
    for (let more = walk.start(body); more && !walk.full && nodes < MAX_NODES; nodes += 1) {
      more = walk.step();
      if (nodes % NODES_PER_STEP === NODES_PER_STEP - 1) yield;
    }
    walk.cut = walk.full || nodes >= MAX_NODES;
  }
  return walk.finish();
}

class Walk {
  cut = false;
  readonly #containers: Container[] = [];
  readonly #segments: Segment[] = [];
  readonly #marks = new MarkTable();
  readonly #counts = createCounts();
  readonly #lexicon = new LexiconReader();
  readonly #signatures = new Map<string, number>();
  readonly #stack: Frame[] = [];
  readonly #run = new TextRun();
  #next: Node | null = null;
  #container = -1;
  #link = 0;
  #bold = 0;
  #italic = 0;
  #preformatted = false;
  #linkChars = 0;
  #boldChars = 0;
  #italicChars = 0;
  #inlineLexicon = 0;
  #inlineTags = 0;
  #breaks = 0;
  #afterBreak = false;
  #chars = 0;

  get full(): boolean {
    return this.#chars >= MAX_CHARS;
  }

  start(body: Element): boolean {
    this.#enter(body, 'body');
    return this.#next !== null;
  }

  /** Handles one node; false when the page is done. */
  step(): boolean {
    const node = this.#next;
    if (!node) return this.#leave();
    if (isText(node)) {
      this.#read(node);
      this.#next = getNextSibling(node);
    } else if (isElement(node)) {
      const tag = getTag(node);
      countElement(this.#counts, node, tag);
      if (tag === 'br') this.#break();
      else if (!SKIPPED_TAGS.has(tag) && !isHiddenByAttributes(node, tag, this.#stack.length)) {
        this.#enter(node, tag);
        return true;
      } else if (!INLINE_TAGS.has(tag) && tag !== 'script' && tag !== 'style' && tag !== 'svg') this.#flush();
      this.#next = getNextSibling(node);
    } else {
      this.#next = getNextSibling(node);
    }
    return this.#next !== null || this.#stack.length > 0;
  }

  finish(): Survey {
    this.#flush();
    this.#counts.cut = this.cut;
    addUpContainers(this.#containers, this.#segments);
    return {
      containers: this.#containers,
      segments: this.#segments,
      marks: this.#marks,
      counts: this.#counts,
    };
  }

  #enter(element: Element, tag: string): void {
    const block = this.#isBlock(element, tag);
    if (block) this.#flush();
    this.#stack.push({
      node: element,
      block,
      container: this.#container,
      link: this.#link,
      bold: this.#bold,
      italic: this.#italic,
      preformatted: this.#preformatted,
    });
    const className = getAttribute(element, 'class') ?? '';
    const lexicon = this.#lexicon.read(`${className} ${getAttribute(element, 'id') ?? ''}`);
    const tagMarks = getTagMarks(tag, getAttribute(element, 'role'), getAttribute(element, 'itemprop'));
    if (block) {
      this.#addContainer(element, tag, className, STRUCTURAL_TAGS.has(tag) ? 0 : lexicon, tagMarks);
      if (tag === 'pre') this.#preformatted = true;
    } else {
      this.#inlineLexicon |= lexicon;
      this.#inlineTags |= tagMarks;
      if (tag === 'a') this.#link += 1;
      else if (tag === 'b' || tag === 'strong') this.#bold += 1;
      else if (tag === 'i' || tag === 'em' || tag === 'cite') this.#italic += 1;
    }
    const inside = getOpenShadow(element) ?? element;
    this.#next = getFirstChild(inside);
  }

  /** Goes back to the innermost open element and on to what follows it. */
  #leave(): boolean {
    const frame = this.#stack.pop();
    if (!frame) return false;
    if (frame.block) this.#flush();
    this.#container = frame.container;
    this.#link = frame.link;
    this.#bold = frame.bold;
    this.#italic = frame.italic;
    this.#preformatted = frame.preformatted;
    this.#next = this.#stack.length > 0 ? getNextSibling(frame.node) : null;
    return this.#stack.length > 0;
  }

  #isBlock(element: Element, tag: string): boolean {
    if (INLINE_TAGS.has(tag)) return false;
    if (!tag.includes('-')) return true;
    const around = this.#containers[this.#container];
    return getOpenShadow(element) !== null || !(around && TEXT_BLOCK_TAGS.has(around.tag));
  }

  #addContainer(element: Element, tag: string, className: string, lexicon: number, tagMarks: number): void {
    const parent = this.#container;
    const around = this.#containers[parent];
    const key = `${around?.signature ?? -1} ${tag} ${className}`;
    const signature = this.#signatures.get(key) ?? this.#signatures.size;
    this.#signatures.set(key, signature);
    this.#container = this.#containers.length;
    this.#containers.push({
      ...{ element, tag, parent, depth: (around?.depth ?? -1) + 1, signature, lexicon, tagMarks },
      headingLevel: getHeadingLevel(tag),
      ...{ chars: 0, linkChars: 0, proseChars: 0, segments: 0, proseSegments: 0 },
    });
    this.#marks.add(parent, lexicon, tagMarks);
  }

  #read(node: Text): void {
    const { length } = node.data;
    let from = 0;
    for (const gap of this.#preformatted ? node.data.matchAll(BLANK_LINES) : []) {
      this.#take(node, from, gap.index);
      this.#flush();
      from = gap.index + gap[0].length;
    }
    this.#take(node, from, length);
  }

  #take(node: Text, from: number, to: number): void {
    const taken = this.#run.append(node, from, Math.min(to, from + MAX_CHARS));
    if (taken === 0) return;
    if (this.#run.length > 1 || taken > 1) this.#breaks = 0;
    if (this.#link > 0) this.#linkChars += taken;
    if (this.#bold > 0) this.#boldChars += taken;
    if (this.#italic > 0) this.#italicChars += taken;
  }

  /** One line break is a space, two end the block. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) {
      this.#flush();
      this.#afterBreak = true;
    } else this.#run.appendSpace();
  }

  #flush(): void {
    const done = this.#run.finish();
    if (done) {
      this.#segments.push({
        ...{ container: this.#container, text: done.text, pieces: done.pieces, linkChars: this.#linkChars },
        ...{ boldChars: this.#boldChars, italicChars: this.#italicChars },
        ...{ inlineLexicon: this.#inlineLexicon, inlineTags: this.#inlineTags, afterBreak: this.#afterBreak },
      });
      this.#chars += done.text.length;
    }
    this.#linkChars = 0;
    this.#boldChars = 0;
    this.#italicChars = 0;
    this.#inlineLexicon = 0;
    this.#inlineTags = 0;
    this.#afterBreak = false;
    this.#breaks = 0;
  }
}
