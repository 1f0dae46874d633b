import { ORGANISATION_END_BIT, TITLE_BIT } from './lexeme.ts';
import { CALLINGS, NAMESAKES } from './lists/namesakes.ts';
import type { Sentence } from './sentence.ts';

type Known = Sentence['known'][number];

/** Titles and trades that a firm or its work may be called by, too: "the hedge fund manager Marshall Wace", "a private Thomas Cook". */
const FIRMS_TITLES = new Set(
  'manager producer private general chief chair director founder co-founder presenter partner tan don count architect'.split(
    ' ',
  ),
);
/** Where the words that say what somebody is come to an end; a title may go on behind "of". */
const STOP = /^(?:[,.;:()?!–—-]|of|for|in|at|from|with|on|by|to|and|or|who|whose|that|which)$/;
/** Most words from the article to the calling: "a retired former Leeds United striker". */
const LONGEST = 6;
const AGE = /^\d{1,2}$/;
/** Of whom a firm has none. "Parent" and "sister" are said of companies. */
const KIN = new Set(
  'mother father parents wife husband widow son daughter brother family girlfriend boyfriend fiancée fiancé'.split(
    ' ',
  ),
);

function isCalling({ words }: Sentence, i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  return CALLINGS.has(word.lower) || ((word.lists & TITLE_BIT) !== 0 && !FIRMS_TITLES.has(word.lower));
}

/** ", 17," · "(17)" · ", aged 17" · ", a 17-year-old student," · ", the former Leeds striker" · "'s mother" */
function isPersonBehind(sentence: Sentence, end: number): boolean {
  const { words } = sentence;
  const form = (i: number) => words[i]?.form ?? '';
  if (form(end) === "'s") return KIN.has(form(end + 1));
  if (form(end) === '(') return AGE.test(form(end + 1)) && form(end + 2) === ')';
  if (form(end) !== ',') return false;
  if (AGE.test(form(end + 1))) return /^[,.;]?$/.test(form(end + 2));
  if (form(end + 1) === 'aged') return AGE.test(form(end + 2));
  if (!/^(?:an?|the|his|her|their)$/.test(form(end + 1))) return false;
  let last = end + 2;
  while (
    last < end + 2 + LONGEST &&
    last < words.length &&
    !(words[last]!.form !== '-' && STOP.test(words[last]!.form))
  )
    last++;
  return isCalling(sentence, last - 1);
}

/** "Detective Thomas Cook" · "the coroner, Thomas Cook," · "17-year-old Thomas Cook" */
function isPersonBefore(sentence: Sentence, start: number, end: number): boolean {
  const { words } = sentence;
  if (isCalling(sentence, start - 1)) return true;
  if (words[start - 1]?.form === ',') return words[end]?.form === ',' && isCalling(sentence, start - 2);
  return words[start - 1]?.lower === 'old' && AGE.test(words[start - 5]?.form ?? '');
}

const nameOf = ({ words }: Sentence, { start, end }: Known): string =>
  words
    .slice(start, end)
    .map((word) => word.form)
    .join(' ');

/** Whether a name is a firm's that goes by a founder's first name or surname: "Christie's". */
const isShopName = ({ words }: Sentence, { start, end }: Known): boolean =>
  end - start === 2 && words[start + 1]!.form === "'s";

/** Behind a shop's name, where nothing is said to be somebody's: "at Christie's.", "Christie's said". */
const ALONE =
  /^(?:[,.;:)?!]|said|says|told|announced|confirmed|denied|declined|reported|which|has|had|was|is)$/;
const standsAlone = ({ words }: Sentence, end: number): boolean => ALONE.test(words[end]?.form ?? '.');

/**
 * The words of `wanted` that stand somewhere with a capital, no "the" before and no "'s" behind, in no longer known or
 * organisation's name.
 */
function findBare(sentences: readonly Sentence[], wanted: ReadonlySet<string>): Set<string> {
  const bare = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.casing !== 'normal') continue;
    const { words, known, runs, runOf } = sentence;
    for (let i = 0; i < words.length; i++) {
      const { form } = words[i]!;
      const next = words[i + 1]?.form;
      if (!wanted.has(form) || next === "'s" || next === '&') continue;
      if (words[i - 1]?.lower === 'the') continue;
      const run = runs[runOf[i]!];
      if (run !== undefined && (words[run.end - 1]!.lists & ORGANISATION_END_BIT) !== 0) continue;
      if (!known.some(({ start, end }) => start <= i && i < end)) bare.add(form);
    }
  }
  return bare;
}

/**
 * The sentences of a document, without the known names that somebody bears in it: "Christie's" where Agatha Christie is
 * named and nothing is sold "at Christie's", "Thomas Cook" where he is a boy of 17. What such a name is there, the
 * recogniser guesses for itself.
 */
export function dropBorneNames(sentences: readonly Sentence[]): readonly Sentence[] {
  const wanted = new Set<string>();
  const shops = new Set<string>();
  const borne = new Set<string>();
  for (const sentence of sentences)
    for (const known of sentence.known) {
      if (isShopName(sentence, known))
        (standsAlone(sentence, known.end) ? shops : wanted).add(sentence.words[known.start]!.form);
      else if (known.end - known.start === 2) {
        const name = nameOf(sentence, known);
        if (!NAMESAKES.has(name) || borne.has(name)) continue;
        if (isPersonBehind(sentence, known.end) || isPersonBefore(sentence, known.start, known.end))
          borne.add(name);
      }
    }
  for (const shop of shops) wanted.delete(shop);
  if (wanted.size > 0) for (const word of findBare(sentences, wanted)) borne.add(`${word} 's`);
  if (borne.size === 0) return sentences;
  return sentences.map((sentence) => {
    const known = sentence.known.filter((name) => !borne.has(nameOf(sentence, name)));
    return known.length === sentence.known.length ? sentence : { ...sentence, known };
  });
}
