/** Letters that carry their stroke or ligature in one piece, so that decomposition leaves them as they are. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
};

const WHOLE_LETTER = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'gu');

/** The accents of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters and stay. */
const ACCENT = /[\u0300-\u036f]/gu;

/** What is written inside of a word and may as well be left out: apostrophes, soft hyphens, joiners, bidi marks. */
const INSIDE_WORD = /['’‘ʼʻ`´\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Folds case, accents, width and apostrophes, so that two spellings of one word meet. Folding twice changes
 * nothing more. Offsets do not survive.
 */
export function foldText(text: string): string {
  return (
    text
      .replace(INSIDE_WORD, '')
      .normalize('NFKD')
      .replace(ACCENT, '')
      .toLowerCase()
      // A capital may decompose only once it is small (İ), and NFKD may bring an apostrophe to light (ŉ).
      .normalize('NFKD')
      .replace(ACCENT, '')
      .replace(INSIDE_WORD, '')
      .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter)
      .normalize('NFC')
  );
}
