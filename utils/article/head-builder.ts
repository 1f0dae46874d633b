import type { Attributes } from './attributes.ts';
import type { HeadRecord } from './page-record.ts';

/** Longer values are cut. */
const MAX_VALUE = 2_000;
const MAX_DATE = 120;
const MOST_METAS = 1_000;
const MAX_SCRIPT = 300_000;
const MAX_SCRIPTS = 1_000_000;
const META_NAMES = ['property', 'name', 'itemprop'];

/** Puts together what a page declares about itself, within bounds, whatever it is read from. */
export class HeadBuilder<E> {
  readonly #attributes: Attributes<E>;
  readonly #metas: string[][] = [];
  readonly #rels = new Set<string>();
  readonly #linkedData: string[] = [];
  #linkedLength = 0;
  #canonical: string | null = null;

  constructor(attributes: Attributes<E>) {
    this.#attributes = attributes;
  }

  /** Meta elements come in order; those without content or name count for nothing. */
  addMeta(element: E): void {
    if (this.#metas.length >= MOST_METAS) return;
    const content = this.#cut(element, 'content');
    const names = META_NAMES.map((name) => this.#cut(element, name)).filter((name) => name !== '');
    if (content !== '' && names.length > 0) this.#metas.push([content, ...names]);
  }

  /** Of links that have a `rel`. */
  addLink(element: E): void {
    const rel = this.#cut(element, 'rel').toLowerCase();
    this.#rels.add(rel);
    if (rel === 'canonical')
      this.#canonical ??= this.#attributes.get(element, 'href')?.slice(0, MAX_VALUE) ?? null;
  }

  /** Scripts over the bound of one, or of all together, are left out. */
  addLinkedData(text: string): void {
    const length = this.#linkedLength + text.length;
    if (text.length > MAX_SCRIPT || length > MAX_SCRIPTS || this.#linkedData.length >= MOST_METAS) return;
    this.#linkedLength = length;
    this.#linkedData.push(text);
  }

  /**
   * @param root the document's root element
   * @param times what the elements say that stand where a date stands, the likeliest first
   */
  finish(root: E | null, title: string, times: readonly string[]): HeadRecord {
    const lang = root ? (this.#attributes.get(root, 'lang') ?? this.#attributes.get(root, 'xml:lang')) : null;
    return {
      ...{ title: title.slice(0, MAX_VALUE), lang: lang?.slice(0, MAX_VALUE) ?? null },
      ...{ canonical: this.#canonical, rels: [...this.#rels].slice(0, MOST_METAS), metas: this.#metas },
      ...{ linkedData: this.#linkedData, times: times.map((time) => time.slice(0, MAX_DATE)) },
    };
  }

  #cut(element: E, name: string): string {
    return this.#attributes.get(element, name)?.slice(0, MAX_VALUE) ?? '';
  }
}
