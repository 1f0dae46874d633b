import type { RecordedSource } from './block-source.ts';
import { LEAVE, type PageRecord } from './page-record.ts';
import { measureShape } from './shape.ts';

/** The smallest element of a page that holds all blocks of an article, and how to find it in the document. */
export interface Stem {
  /** From the body on, the place of each element among the child elements of the one before, from 0. */
  readonly path: readonly number[];
  /** What `measureShape` says of it. */
  readonly shape: number;
}

/** An article's places within its stem, instead of within the page. */
export interface Stemmed {
  readonly stem: Stem;
  readonly sources: readonly RecordedSource[];
}

/** An element that was entered. */
interface Entered {
  /** Its place among the elements of the record. */
  readonly element: number;
  /** -1 for the body. */
  readonly parent: number;
  /** Among the child elements of its parent. */
  readonly place: number;
  /** Child elements so far. */
  children: number;
  readonly from: number;
  to: number;
  /** How many texts come before it. */
  readonly texts: number;
}

/** Where the blocks of an article stand in a recorded page; null where there are none. */
export function findStem(record: PageRecord, sources: readonly RecordedSource[]): Stemmed | null {
  const elements = listEntered(record);
  const found = sources
    .map(({ element }) => elements[element]!)
    .reduce<Entered | null>(
      (around, element) => (around ? findCommon(elements, around, element) : element),
      null,
    );
  if (!found) return null;
  const path: number[] = [];
  for (let at = found; at.parent >= 0; at = elements[at.parent]!) path.unshift(at.place);
  return {
    stem: { path, shape: measureShape(record, found.from, found.to) },
    sources: sources.map(({ element, pieces }) => ({
      element: element - found.element,
      pieces: pieces.map((piece) => ({ ...piece, node: piece.node - found.texts })),
    })),
  };
}

/** Steps of an element are those from its entering up to its leaving, which is left out. */
function listEntered({ steps }: PageRecord): Entered[] {
  const elements: Entered[] = [];
  let open = -1;
  let texts = 0;
  steps.forEach((step, at) => {
    if (typeof step === 'string') texts += 1;
    else if (step === LEAVE) {
      elements[open]!.to = at;
      open = elements[open]!.parent;
    } else {
      const around = elements[open];
      const place = around?.children ?? 0;
      if (around) around.children += 1;
      if (step < LEAVE) return;
      const element = elements.length;
      elements.push({ element, parent: open, place, children: 0, from: at, to: steps.length, texts });
      open = element;
    }
  });
  return elements;
}

/** The smallest element that holds both. */
function findCommon(elements: readonly Entered[], one: Entered, other: Entered): Entered {
  let at = one;
  while (at.parent >= 0 && !(at.from <= other.from && other.to <= at.to)) at = elements[at.parent]!;
  return at;
}
