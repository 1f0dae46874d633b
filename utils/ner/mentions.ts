import type { Mention, MentionKind } from '../types.ts';
import type { Decision } from './decisions.ts';
import { TYPES } from './labels.ts';
import { HONORIFICS } from './lists/words.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './tokenise.ts';

const KINDS: Record<(typeof TYPES)[number], MentionKind> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
};

/** Titles that no name begins with. Of kings and popes the title stays: "Pope Francis" is how they are called. */
const BARE_TITLES = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord baroness president minister secretary senator sen. rep. gov. ' +
    'governor mayor cllr cllr. councillor gen. col. maj. capt. lt. sgt. captain colonel sergeant lieutenant inspector superintendent ' +
    "constable rev rev. reverend chancellor premier ambassador commissioner judge justice datuk tan sri dato dato' datin tun"
  ).split(' '),
);

/** Without titles in front and honorifics behind, as long as something is left. */
function trim(sentence: Sentence, decision: Decision): Decision {
  let { start, end } = decision;
  const lower = (i: number) => sentence.words[i]!.lower;
  if (TYPES[decision.type] === 'PER') {
    while (end - start > 1 && BARE_TITLES.has(lower(start))) start++;
    while (end - start > 1 && (HONORIFICS.has(lower(end - 1)) || lower(end - 1) === ',')) {
      if (/^(?:jr|sr|ii|iii|iv)\.?$/.test(lower(end - 1))) break;
      end--;
    }
  }
  while (end - start > 1 && sentence.words[start]!.form === 'the') start++;
  while (end - start > 1 && lower(end - 1) === "'s") end--;
  return { ...decision, start, end };
}

/** Products and platforms are no organisations, whatever they are taken for. */
function kindOf(sentence: Sentence, { start, end, type }: Decision): MentionKind {
  const isProduct = sentence.known.some(
    (known) => known.value === 'product' && known.start <= start && known.end >= end,
  );
  return isProduct ? 'other' : KINDS[TYPES[type]!];
}

/** The names of a sentence as mentions in the text that its tokens come from. */
export function toMentions(
  tokens: readonly Token[],
  sentence: Sentence,
  decisions: readonly Decision[],
): Mention[] {
  return decisions.map((decision) => {
    const { start, end, confidence } = trim(sentence, decision);
    return {
      start: tokens[start]!.start,
      end: tokens[end - 1]!.end,
      kind: kindOf(sentence, { ...decision, start, end }),
      confidence,
    };
  });
}
