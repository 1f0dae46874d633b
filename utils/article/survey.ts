import { LexiconReader } from './lexicon.ts';
import { getTagMarks, MarkReader } from './marks.ts';
import { LEAVE, type Look, type PageRecord, passedLook } from './page-record.ts';
import { SegmentRun } from './segment-run.ts';
import { countElement, createCounts } from './survey-counts.ts';
import { addUpContainers } from './survey-totals.ts';
import type { Container, Segment, Survey } from './survey-types.ts';
import { getHeadingLevel, INLINE_TAGS, TEXT_BLOCK_TAGS } from './tags.ts';
import { enterBlock, enterInline, OUTSIDE } from './walk-state.ts';

/** No record holds as many elements. */
const MANY = 1_000_000;

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

/** Reads the text of a recorded page into segments, with where each stands. */
export function surveyPage({ looks, steps }: PageRecord): Survey {
  const walk = new Walk();
  for (const step of steps) {
    if (typeof step === 'string') walk.read(step);
    else if (step === LEAVE) walk.leave();
    else if (step > LEAVE) walk.enter(looks[step]!);
    else walk.pass(looks[passedLook(step)]!);
  }
  return walk.finish();
}

class Walk {
  readonly #containers: Container[] = [];
  /** What each container looks like. */
  readonly #looks: Look[] = [];
  readonly #segments: Segment[] = [];
  readonly #counts = createCounts();
  readonly #classes = new Map<string, number>();
  readonly #signatures = new Map<number, number>();
  /** The states around the open elements. */
  readonly #states = [OUTSIDE];
  readonly #run = new SegmentRun();
  #state = OUTSIDE;
  /** Places of what comes next. */
  #element = 0;
  #text = 0;

  enter(look: Look): void {
    // The body itself is not counted.
    if (this.#element > 0) countElement(this.#counts, look);
    const isBlock = this.#isBlock(look);
    if (isBlock) this.#flush(false);
    this.#states.push(this.#state);
    if (isBlock) this.#state = enterBlock(this.#state, look.tag, this.#addContainer(look));
    else {
      this.#state = enterInline(this.#state, look.tag);
      this.#run.addInline(look);
    }
    this.#element += 1;
  }

  /** Goes back to the innermost open element. */
  leave(): void {
    const around = this.#states.pop();
    if (!around) return;
    if (around.container !== this.#state.container) this.#flush(false);
    this.#state = around;
  }

  /** An element whose inside is not read. */
  pass(look: Look): void {
    countElement(this.#counts, look);
    const { tag } = look;
    if (tag === 'br') {
      if (this.#run.addBreak()) this.#flush(true);
    } else if (!INLINE_TAGS.has(tag) && !UNSEEN_TAGS.has(tag)) this.#flush(false);
  }

  read(data: string): void {
    let from = 0;
    for (const gap of this.#state.preformatted ? data.matchAll(BLANK_LINES) : []) {
      this.#run.append(this.#text, data, from, gap.index, this.#state);
      this.#flush(false);
      from = gap.index + gap[0].length;
    }
    this.#run.append(this.#text, data, from, data.length, this.#state);
    this.#text += 1;
  }

  finish(): Survey {
    this.#flush(false);
    const containers = this.#containers;
    addUpContainers(containers, this.#segments);
    const lexicon = new LexiconReader();
    const marks = new MarkReader(containers, (index) => {
      const look = this.#looks[index]!;
      // What the page's shell is called says nothing of its parts.
      return look.tag === 'body' ? 0 : lexicon.readLook(look);
    });
    return { containers, segments: this.#segments, lexicon, marks, counts: this.#counts };
  }

  #isBlock({ hasShadow, tag }: Look): boolean {
    if (INLINE_TAGS.has(tag)) return false;
    if (!tag.includes('-')) return true;
    const around = this.#containers[this.#state.container];
    return hasShadow === true || !(around && TEXT_BLOCK_TAGS.has(around.tag));
  }

  #addContainer(look: Look): number {
    const { tag } = look;
    const parent = this.#state.container;
    const around = this.#containers[parent];
    this.#looks.push(look);
    this.#containers.push({
      element: this.#element,
      tag,
      parent,
      depth: (around?.depth ?? -1) + 1,
      headingLevel: getHeadingLevel(tag),
      signature: this.#getSignature(around?.signature ?? -1, tag, look.class ?? ''),
      tagMarks: getTagMarks(tag, look.role, look.itemprop),
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
    const key = (parent + 1) * MANY + number(this.#classes, `${tag} ${className}`);
    return number(this.#signatures, key);
  }

  #flush(byBreak: boolean): void {
    const segment = this.#run.finish(this.#state.container, byBreak);
    if (segment) this.#segments.push(segment);
  }
}

/** The number of a key, counted up in the order in which keys are first seen. */
function number<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
