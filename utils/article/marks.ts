import { LEXICON_GROUPS } from './lexicon.ts';

/** Parts of a page by element, ARIA role or microdata; each is remembered for all that lies within. */
const TAG_MARKS: Readonly<Record<string, readonly string[]>> = {
  inArticle: ['article', 'role=article'],
  inMain: ['main', 'role=main'],
  inAside: ['aside', 'role=complementary', 'role=note', 'role=search'],
  inNav: ['nav', 'menu', 'role=navigation', 'role=menu', 'role=menubar', 'role=tablist', 'role=toolbar'],
  inHeader: ['header', 'role=banner', 'hgroup'],
  inFooter: ['footer', 'role=contentinfo', 'address'],
  inForm: ['form', 'fieldset', 'label', 'legend', 'role=form', 'role=dialog', 'role=alert', 'dialog'],
  inFigure: ['figure', 'figcaption', 'caption'],
  inList: ['ul', 'ol', 'dl'],
  inTable: ['table'],
  inQuote: ['blockquote', 'q'],
  inSection: ['section'],
  inDetails: ['details', 'summary'],
  inLink: ['a', 'role=button', 'role=link'],
  inArticleBody: ['itemprop=articlebody', 'itemprop=text', 'itemprop=reviewbody'],
};

const TAG_MARK_NAMES = Object.keys(TAG_MARKS);

/** All marks: those of the lexicon, then those of elements and roles. */
export const MARK_NAMES: readonly string[] = [
  ...LEXICON_GROUPS.map((group) => `class-${group}`),
  ...TAG_MARK_NAMES,
];

const BITS = new Map(
  TAG_MARK_NAMES.flatMap((name, bit) => TAG_MARKS[name]!.map((key): [string, number] => [key, 1 << bit])),
);

/** Marks no nearer than this count as absent. */
export const FAR = 7;

/** The tag marks of an element by tag, role and itemprop, as bits. */
export function getTagMarks(tag: string, role: string | undefined, itemprop: string | undefined): number {
  let marks = BITS.get(tag) ?? 0;
  if (role) marks |= BITS.get(`role=${role}`) ?? 0;
  if (itemprop) marks |= BITS.get(`itemprop=${itemprop.toLowerCase()}`) ?? 0;
  return marks;
}

/** What the marks of a container are read from. */
export interface Marked {
  readonly parent: number;
  readonly tagMarks: number;
}

/** How many containers up from each container the nearest one with each mark stands: 0 itself, `FAR` none near. */
export class MarkReader {
  readonly #containers: readonly Marked[];
  readonly #readLexicon: (container: number) => number;
  readonly #rows: (Uint8Array | undefined)[] = [];

  /** `readLexicon` gives the lexicon groups of a container as bits. */
  constructor(containers: readonly Marked[], readLexicon: (container: number) => number) {
    this.#containers = containers;
    this.#readLexicon = readLexicon;
  }

  get(container: number, mark: number): number {
    this.#rows[container] ??= this.#measure(container);
    return this.#rows[container][mark]!;
  }

  #measure(container: number): Uint8Array {
    const row = new Uint8Array(MARK_NAMES.length).fill(FAR);
    let at = container;
    for (let step = 0; step < FAR && at >= 0; step += 1) {
      fillNearer(row, this.#readLexicon(at), 0, step);
      fillNearer(row, this.#containers[at]!.tagMarks, LEXICON_GROUPS.length, step);
      at = this.#containers[at]!.parent;
    }
    return row;
  }
}

function fillNearer(row: Uint8Array, marks: number, offset: number, step: number): void {
  for (let left = marks; left !== 0; left &= left - 1) {
    const at = offset + 31 - Math.clz32(left & -left);
    if (row[at] === FAR) row[at] = step;
  }
}

/** The index of a mark by name. Throws a RangeError where there is none. */
export function getMarkIndex(name: string): number {
  const index = MARK_NAMES.indexOf(name);
  if (index < 0) throw new RangeError(`no mark is named ${name}`);
  return index;
}
