import { LEXICON_GROUPS } from './lexicon.ts';

/** Parts of a page by element or ARIA role, each remembered for all that lies within. */
const TAG_MARKS: Readonly<Record<string, readonly string[]>> = {
  inArticle: ['article', 'role=article'],
  inMain: ['main', 'role=main'],
  inAside: ['aside', 'role=complementary', 'role=note', 'role=search'],
  inNav: [
    'nav',
    'menu',
    'role=navigation',
    'role=menu',
    'role=menubar',
    'role=tablist',
    'role=toolbar',
    'role=list',
  ],
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

/** The bit of a tag mark; tag marks and lexicon groups are kept in two words. */
const BITS = new Map(
  TAG_MARK_NAMES.flatMap((name, bit) => TAG_MARKS[name]!.map((key): [string, number] => [key, 1 << bit])),
);

/** Distances greater than this count as this. */
export const FAR = 7;

/** The tag marks of an element: by tag, role, itemprop. */
export function getTagMarks(tag: string, role: string | null, itemprop: string | null): number {
  let marks = BITS.get(tag) ?? 0;
  if (role) marks |= BITS.get(`role=${role}`) ?? 0;
  if (itemprop) marks |= BITS.get(`itemprop=${itemprop.toLowerCase()}`) ?? 0;
  return marks;
}

/**
 * For each container, how many containers up the nearest one with each mark stands: 0 itself, `FAR` none nearby.
 * One flat table for the page.
 */
export class MarkTable {
  #table = new Uint8Array(256 * MARK_NAMES.length);
  #count = 0;

  /** Adds the next container, whose parent (-1: none) was added before. */
  add(parent: number, lexicon: number, tags: number): void {
    const width = MARK_NAMES.length;
    const at = this.#count * width;
    if (at + width > this.#table.length) this.#grow();
    const table = this.#table;
    const from = parent * width;
    const groups = LEXICON_GROUPS.length;
    for (let i = 0; i < width; i += 1) {
      const own = i < groups ? (lexicon >>> i) & 1 : (tags >>> (i - groups)) & 1;
      if (own) table[at + i] = 0;
      else table[at + i] = parent < 0 ? FAR : Math.min(FAR, table[from + i]! + 1);
    }
    this.#count += 1;
  }

  get(container: number, mark: number): number {
    return this.#table[container * MARK_NAMES.length + mark]!;
  }

  #grow(): void {
    const next = new Uint8Array(this.#table.length * 2);
    next.set(this.#table);
    this.#table = next;
  }
}

/** The index of a mark by name, for code that reads one. */
export function getMarkIndex(name: string): number {
  const index = MARK_NAMES.indexOf(name);
  if (index < 0) throw new RangeError(`no mark is named ${name}`);
  return index;
}
