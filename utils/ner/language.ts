import { STOP_WORDS } from './lists/stop-words.ts';

/** As much of a text as is looked at, in UTF-16 units. */
const LOOKED_AT = 20_000;
/** Fewer words than this prove nothing. */
const FEWEST_WORDS = 12;

/** Scripts that tell a language, or a family of languages of which none is English. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function guessByScript(text: string): string | null {
  const letters = count(text, /\p{L}/gu);
  for (const [lang, script] of SCRIPTS) {
    // Japanese mixes its kana with many Chinese characters.
    const enough = lang === 'ja' ? 0.15 : 0.4;
    if (letters > FEWEST_WORDS && count(text, script) > letters * enough) return lang;
  }
  return null;
}

/** Primary subtag of the language of a text by its script and its small words; null in doubt. Bounded cost. */
export function guessLanguage(text: string): string | null {
  const head = text.slice(0, LOOKED_AT);
  const byScript = guessByScript(head);
  if (byScript !== null) return byScript;
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const hits = [...STOP_WORDS].map(([lang, small]) => ({
    lang,
    share: words.filter((word) => small.has(word)).length / words.length,
  }));
  hits.sort((a, b) => b.share - a.share);
  const [first, second] = hits;
  // English articles have a share of 0.30 and more; a runner-up close behind leaves it open.
  return first!.share >= 0.15 && first!.share > second!.share * 1.25 ? first!.lang : null;
}
