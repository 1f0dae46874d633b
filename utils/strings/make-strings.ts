import type { MessageKey, Strings, Substitution } from './strings.ts';

/** `browser.i18n.getMessage` or the like: the empty string where the key is unknown. */
export type GetMessage = (key: string, substitutions: string[]) => string;

/**
 * Strings over a source of messages. The language is what the messages say of themselves (`languageTag`) and not
 * the browser's: a reader of a language that we lack gets English words, and so English dates and plurals.
 */
export function makeStrings(getMessage: GetMessage): Strings {
  const locale = getMessage('languageTag', []) || 'en-GB';
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const calendarDates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames([locale], { type: 'language' });

  function find(key: string, substitutions: readonly Substitution[]): string {
    const texts = substitutions.map((one) => (typeof one === 'number' ? numbers.format(one) : one));
    return getMessage(key, texts);
  }

  // A missing message shows its key: ugly, and so found.
  const t = (key: MessageKey, ...substitutions: readonly Substitution[]) => find(key, substitutions) || key;

  return {
    locale,
    t,
    plural(base, count, ...substitutions) {
      const values = [count, ...substitutions];
      return (
        find(`${base}_exactly${count}`, values) ||
        find(`${base}_${plurals.select(count)}`, values) ||
        t(`${base}_other`, ...values)
      );
    },
    date(when) {
      if (typeof when === 'number') return days.format(when);
      const time = Date.parse(`${when}T12:00:00Z`);
      return Number.isNaN(time) ? when : calendarDates.format(time);
    },
    day(when, now) {
      const isToday = new Date(when).toDateString() === new Date(now).toDateString();
      return isToday ? t('today') : days.format(when);
    },
    language(tag) {
      try {
        return languages.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}
