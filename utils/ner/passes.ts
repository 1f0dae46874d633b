import { findCandidates } from './candidates.ts';
import { decideStretches } from './confidence.ts';
import type { Steps } from './crf.ts';
import { type Decision, DocumentDecisions } from './decisions.ts';
import type { Document } from './document.ts';
import { FeatureList, type LexiconMatches } from './features.ts';
import { LABEL_COUNT, O, TYPES, writeChunks } from './labels.ts';
import { ORGANISATION_END_BIT } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import { NEVER, type Scorer } from './scorer.ts';
import { initialsOf, type Run, type Sentence } from './sentence.ts';
import { isWholeName } from './whole-name.ts';

/**
 * What a known name is worth: enough to overrule an uncertain guess at a word that is younger than the word vectors,
 * not enough to overrule plain evidence ("Apple pie").
 */
const KNOWN_BONUS = 6;
/** What such an ending is worth; chosen on the dev sets. */
const ENDING_BONUS = 1;
const PERSON = TYPES.indexOf('PER');
const ORGANISATION = TYPES.indexOf('ORG');

function addBonus(
  scores: Float32Array,
  { start, end }: { start: number; end: number },
  type: number,
  bonus = KNOWN_BONUS,
): void {
  const labels = writeChunks(end - start, [{ start: 0, end: end - start, type }]);
  for (let i = start; i < end; i++) {
    const at = i * LABEL_COUNT + labels[i - start]!;
    scores[at] = scores[at]! + bonus;
  }
}

function forbidAll(scores: Float32Array, { start, end }: { start: number; end: number }): void {
  for (let i = start; i < end; i++)
    for (let label = 0; label < LABEL_COUNT; label++)
      if (label !== O) scores[i * LABEL_COUNT + label] = NEVER;
}

/** Several capitalised words of which the last is an organisation's: "Harbour Web Services". */
const endsLikeOrganisation = ({ words }: Sentence, { start, end }: Run): boolean =>
  end - start > 1 && (words[end - 1]!.lists & ORGANISATION_END_BIT) !== 0;

/** An acronym in brackets behind the name that it stands for is of that name's kind: "Fair Data Group (FDG)". */
function followAcronyms(sentence: Sentence, decisions: readonly Decision[], scores: Float32Array): boolean {
  const { words } = sentence;
  let isChanged = false;
  for (const { start, end, type } of decisions) {
    const acronym = words[end + 1];
    if (words[end]?.form !== '(' || words[end + 2]?.form !== ')' || acronym?.casing !== 'upper') continue;
    if (!initialsOf(words, start, end).includes(acronym.lower)) continue;
    addBonus(scores, { start: end + 1, end: end + 2 }, type);
    isChanged = true;
  }
  return isChanged;
}

/** Brings in what is known beside the model: curated names, the caller's names and corrections, links. */
function addKnowledge(sentence: Sentence, matches: LexiconMatches, scores: Float32Array): void {
  for (const known of sentence.known)
    if (known.value !== 'product' && isWholeName(sentence, known)) addBonus(scores, known, ORGANISATION);
  if (sentence.casing === 'normal')
    for (const run of sentence.runs)
      if (endsLikeOrganisation(sentence, run)) addBonus(scores, run, ORGANISATION, ENDING_BONUS);
  for (const match of matches) {
    if (match.value === null) forbidAll(scores, match);
    else addBonus(scores, match, match.value === 'person' ? PERSON : ORGANISATION);
  }
  for (let i = 0; i < sentence.words.length; i++)
    if (sentence.isLink[i]) forbidAll(scores, { start: i, end: i + 1 });
}

/**
 * Finds the names of a document in two passes: each sentence by itself, then again with what the first pass decided
 * on the same words elsewhere in the document (Krishnan & Manning 2006).
 */
export function findNames(scorer: Scorer, steps: Steps, document: Document, lexicon?: Lexicon): Decision[][] {
  const { sentences, evidence } = document;
  const candidates = sentences.map(findCandidates);
  const scores = sentences.map((sentence, s) => {
    const matches = lexicon?.match(sentence.words.map((word) => word.form)) ?? [];
    const emissions = scorer.score(sentence, evidence, matches, candidates[s]!);
    addKnowledge(sentence, matches, emissions);
    return emissions;
  });
  const decideAgain = (s: number) => decideStretches(scores[s]!, candidates[s]!, steps);
  const guesses = sentences.map((sentence, s) => {
    const guess = decideAgain(s);
    return followAcronyms(sentence, guess, scores[s]!) ? decideAgain(s) : guess;
  });
  const decisions = new DocumentDecisions(sentences, guesses);
  const list = new FeatureList();
  return guesses.map((guess, s) => {
    list.clear();
    decisions.pushSentence(s, list, candidates[s]!);
    if (list.length === 0) return guess;
    scorer.addFeatures(list, scores[s]!);
    return decideStretches(scores[s]!, candidates[s]!, steps, {
      decisions: guess,
      isChanged: (from, to) => list.ends[to - 1]! > (list.ends[from - 1] ?? 0),
    });
  });
}
