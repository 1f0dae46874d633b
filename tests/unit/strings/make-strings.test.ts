import { describe, expect, it } from 'vitest';
import { makeStrings } from '../../../utils/strings/make-strings.ts';
import { readCatalogue } from './read-catalogue.ts';

const english = makeStrings(readCatalogue('en').getMessage);

describe('strings', () => {
  it('puts substitutions in, numbers as the language writes them', () => {
    expect(english.t('roleAt', 'Chief Executive', 'Wharf Trust')).toBe('Chief Executive, Wharf Trust');
    expect(english.plural('libraryNotes', 12_345)).toBe('12,345 notes');
  });

  it('has a form for each number, one number alone before its category', () => {
    expect([1, 2, 3].map((count) => english.plural('namedTimes', count))).toEqual([
      'Named once',
      'Named twice',
      'Named 3 times',
    ]);
  });

  it('falls back to the form for others where a category is missing', () => {
    const polish = makeStrings((key) => ({ languageTag: 'pl', namedTimes_other: 'inne' })[key] ?? '');
    expect(polish.plural('namedTimes', 3)).toBe('inne');
  });

  it('writes a day in full, and no time zone moves it', () => {
    expect(english.date('2024-03-02')).toBe('2 March 2024');
    expect(english.date('soon')).toBe('soon');
    expect(english.date(new Date(2024, 2, 2, 0, 5).getTime())).toBe('2 March 2024');
  });

  it('says today for the day of the reader’s clock alone', () => {
    const now = new Date(2025, 10, 14, 9).getTime();
    expect(english.day(new Date(2025, 10, 14, 0, 1).getTime(), now)).toBe('Today');
    expect(english.day(new Date(2025, 10, 13, 23, 59).getTime(), now)).toBe('13 November 2025');
  });

  it('names languages, and leaves a tag that is none as it is', () => {
    expect(english.language('fr-CA')).toBe('Canadian French');
    expect(english.language('not a tag')).toBe('not a tag');
  });

  it('speaks English of dates where the words are missing, and shows the key of a missing message', () => {
    const mute = makeStrings(() => '');
    expect(mute.locale).toBe('en-GB');
    expect(mute.t('keepNote')).toBe('keepNote');
  });
});
