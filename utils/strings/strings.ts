import type en from '../../public/_locales/en/messages.json';

/** The key of a message in `_locales`. Checked by the compiler against the English file. */
export type MessageKey = keyof typeof en;

type BaseOf<K> = K extends `${infer Base}_other` ? Base : never;

/** A message with a form for each number: `base_other`, `base_one` and so on. */
export type PluralKey = BaseOf<MessageKey>;

export type Substitution = string | number;

/** The words of the interface in the reader's language, and numbers, dates and languages said in it. */
export interface Strings {
  /** BCP 47 tag of the language that the words are in. */
  readonly locale: string;
  t(key: MessageKey, ...substitutions: readonly Substitution[]): string;
  /**
   * The form of `base` for `count`, which is also `$1`. A form for one number alone (`base_exactly2`, "twice")
   * goes before the category of `Intl.PluralRules`.
   */
  plural(base: PluralKey, count: number, ...substitutions: readonly Substitution[]): string;
  /** "2 March 2024", from YYYY-MM-DD (no time zone can move it) or from milliseconds since 1970. */
  date(when: string | number): string;
  /** "Today" where `when` falls on the day of `now` by the reader's clock, else the date. Milliseconds since 1970. */
  day(when: number, now: number): string;
  /** "French", from a BCP 47 tag; the tag itself where nobody knows it. */
  language(tag: string): string;
}
