import type { Attributes } from './attributes.ts';
import { MIN_TEXT } from './little-text.ts';
import { LEAVE, type Look, passStep } from './page-record.ts';

/** A page whose text reaches this bound, in UTF-16 code units, is read up to there. */
const MAX_CHARS = 2_000_000;
const MAX_ATTRIBUTE = 2_000;

/** Puts together the looks and steps of a record, whatever they are read from. */
export class RecordBuilder<E> {
  readonly looks: Look[] = [];
  readonly steps: (number | string)[] = [];
  readonly #attributes: Attributes<E>;
  readonly #known = new Map<string, number>();
  #chars = 0;
  /** Characters that may be seen, white space within included, and one between two text nodes. */
  #seen = 0;

  constructor(attributes: Attributes<E>) {
    this.#attributes = attributes;
  }

  get isFull(): boolean {
    return this.#chars >= MAX_CHARS;
  }

  /** There is so little text that no more needs to be asked. */
  get isBare(): boolean {
    return this.#seen < MIN_TEXT;
  }

  enter(element: E, tag: string, hasShadow: boolean): void {
    this.steps.push(this.#numberLook(element, tag, hasShadow));
  }

  leave(): void {
    this.steps.push(LEAVE);
  }

  pass(element: E, tag: string): void {
    this.steps.push(passStep(this.#numberPassed(element, tag)));
  }

  /**
   * Adds what a text node says; false where it goes on with the text node before, with no element in between.
   * @param isApart it goes on with nothing
   */
  read(data: string, isApart = false): boolean {
    const left = MAX_CHARS - this.#chars;
    const text = data.length > left ? data.slice(0, left) : data;
    const last = this.steps.length - 1;
    const before = this.steps[last];
    const goesOn = typeof before === 'string' && !isApart;
    if (goesOn) this.steps[last] = before + text;
    else this.steps.push(text);
    this.#chars += data.length;
    if (this.isBare) {
      const seen = data.trim().length;
      if (seen > 0) this.#seen += seen + 1;
    }
    return !goesOn;
  }

  /** Of what is not read only the tag counts, and whether a field is one that hides or a password's. */
  #numberPassed(element: E, tag: string): number {
    const type = tag === 'input' ? this.#cut(element, 'type').toLowerCase() : '';
    return this.#number(`${tag} ${type}`, () => (type === '' ? { tag } : { tag, type }));
  }

  #numberLook(element: E, tag: string, hasShadow: boolean): number {
    if (!hasShadow && !this.#attributes.has(element, tag)) return this.#number(tag, () => ({ tag }));
    const names = this.#cut(element, 'class');
    const id = this.#cut(element, 'id');
    const role = this.#cut(element, 'role');
    const itemprop = this.#cut(element, 'itemprop');
    // Whatever other attributes it has, it looks like one without.
    const isPlain = !hasShadow && names === '' && id === '' && role === '' && itemprop === '';
    const key = isPlain ? tag : `${tag}\n${names}\n${id}\n${role}\n${itemprop}\n${hasShadow}`;
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

  #cut(element: E, name: string): string {
    const value = this.#attributes.get(element, name);
    return value === null ? '' : value.slice(0, MAX_ATTRIBUTE);
  }
}
