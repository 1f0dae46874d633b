import type { BlockSource } from './block-source.ts';
import { getDrawnIn } from './node-access.ts';

/** Engines that lay pages out can say whether an element is shown; parsers in Node have no such method. */
type Checked = Element & { checkVisibility?: Element['checkVisibility'] };

/** Text for those who listen to the page is cut to a point by every framework in one of these ways, … */
const CUT_TO_A_POINT = /^(?:rect\((?:0|1px|0px)(?:,? (?:0|1px|0px)){3}\)|inset\((?:50|100)%\))$/;
/** … or moved so far away, in CSS pixels. */
const FAR_AWAY = -999;

/** Blocks between two points at which the work can be interrupted. */
const BLOCKS_PER_STEP = 8;

/**
 * What the reader can see, as far as the engine knows: style is asked, and where what is placed by itself stands, for which the engine
 * lays out the page if it has not yet. Where nothing can be seen all is kept: the page as a whole is hidden until its script has run.
 */
export function* keepShownInSteps<T extends { readonly source: BlockSource }>(
  placed: readonly T[],
): Generator<void, readonly T[]> {
  const sight = new Sight();
  const visible: T[] = [];
  for (const [index, one] of placed.entries()) {
    if (index % BLOCKS_PER_STEP === BLOCKS_PER_STEP - 1) yield;
    if (sight.isShown(one.source.element)) visible.push(one);
  }
  return visible.length > 0 ? visible : placed;
}

/** What the style of an element does to the text in it. */
interface Hiding {
  /** Nothing is to be seen of whatever is in it. */
  readonly isCut: boolean;
  readonly isFar: boolean;
  /** Its own text is shrunk to nothing, or moved out of it; both are handed down, so nobody around it need be asked. */
  readonly isTextless: boolean;
}

const HIDES_NOTHING: Hiding = { isCut: false, isFar: false, isTextless: false };

/** Tells what can be seen of a page at one moment; what it has asked once it asks no more, for texts share what is around them. */
export class Sight {
  readonly #shown = new Map<Element, boolean>();
  readonly #hiding = new Map<Element, Hiding>();
  /** Whether an element, or one that it is drawn in, is cut. */
  readonly #cut = new Map<Element, boolean>();

  /** Whether the reader can see the text of an element, as far as style says: its own and that of what it is drawn in. */
  isShown(element: Checked): boolean {
    if (typeof element.checkVisibility !== 'function') return true;
    let isShown = this.#shown.get(element);
    if (isShown === undefined) {
      isShown = hasBox(element) && !this.#isOutOfSight(element) && !this.#isCutAway(element);
      this.#shown.set(element, isShown);
    }
    return isShown;
  }

  /** Of what is far away further out nothing is said: that may be a page that is turned. */
  #isOutOfSight(element: Element): boolean {
    const { isFar, isTextless } = this.#ask(element);
    if (isFar || isTextless) return true;
    const around = getDrawnIn(element);
    return around !== null && this.#ask(around).isFar;
  }

  #isCutAway(element: Element): boolean {
    const passed: Element[] = [];
    let isCut = false;
    for (let at: Element | null = element; at && !isCut; at = getDrawnIn(at)) {
      const known = this.#cut.get(at);
      if (known === false) break;
      passed.push(at);
      isCut = known ?? this.#ask(at).isCut;
    }
    for (const one of passed) this.#cut.set(one, isCut);
    return isCut;
  }

  #ask(element: Element): Hiding {
    const known = this.#hiding.get(element);
    if (known) return known;
    const style = getStyle(element);
    const hiding = style ? measureHiding(style) : HIDES_NOTHING;
    this.#hiding.set(element, hiding);
    return hiding;
  }
}

/** An element of `display: contents` has no box, and shows its text all the same. */
function hasBox(element: Element): boolean {
  for (let at: Element | null = element; at; at = getDrawnIn(at)) {
    if (at.checkVisibility({ visibilityProperty: true })) return true;
    const style = getStyle(at);
    if (style?.display !== 'contents' || style.visibility !== 'visible') return false;
  }
  return false;
}

function measureHiding(style: CSSStyleDeclaration): Hiding {
  const { position, clipPath, fontSize, textIndent } = style;
  // Neither counts for what stands in its place.
  const isPlaced = position === 'absolute' || position === 'fixed';
  return {
    isCut: CUT_TO_A_POINT.test(clipPath) || (isPlaced && CUT_TO_A_POINT.test(style.clip)),
    isFar: isPlaced && (isFar(style.left) || isFar(style.top)),
    isTextless: fontSize === '0px' || isFar(textIndent),
  };
}

function isFar(length: string): boolean {
  return Number.parseFloat(length) < FAR_AWAY;
}

function getStyle(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
