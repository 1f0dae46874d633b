import { decide } from './confidence.ts';
import { type Decision, DocumentDecisions } from './decisions.ts';
import type { Document } from './document.ts';
import { extractFeatures, FeatureList, type LexiconMatches } from './features.ts';
import { LABEL_COUNT, O, TYPES, writeChunks } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Model } from './model.ts';
import { addScores } from './score.ts';
import type { Sentence } from './sentence.ts';

/** No name holds a link or an address. */
const NEVER = -1000;

/**
 * What a known name is worth: enough to overrule an uncertain guess at a word that is younger than the word vectors,
 * not enough to overrule plain evidence ("Apple pie").
 */
const KNOWN_BONUS = 3;
const PERSON = TYPES.indexOf('PER');
const ORGANISATION = TYPES.indexOf('ORG');

function addBonus(scores: Float32Array, { start, end }: { start: number; end: number }, type: number): void {
  const labels = writeChunks(end - start, [{ start: 0, end: end - start, type }]);
  for (let i = start; i < end; i++) {
    const at = i * LABEL_COUNT + labels[i - start]!;
    scores[at] = scores[at]! + KNOWN_BONUS;
  }
}

function forbidAll(scores: Float32Array, { start, end }: { start: number; end: number }): void {
  for (let i = start; i < end; i++)
    for (let label = 0; label < LABEL_COUNT; label++)
      if (label !== O) scores[i * LABEL_COUNT + label] = NEVER;
}

/** Brings in what is known beside the model: curated names, the caller's names and corrections, links. */
function addKnowledge(sentence: Sentence, matches: LexiconMatches, scores: Float32Array): void {
  for (const known of sentence.known) if (known.value !== 'product') addBonus(scores, known, ORGANISATION);
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
export function findNames(model: Model, document: Document, lexicon?: Lexicon): Decision[][] {
  const list = new FeatureList();
  const scores = document.sentences.map((sentence) => {
    list.clear();
    const matches = lexicon?.match(sentence.words.map((word) => word.form)) ?? [];
    extractFeatures(sentence, document.evidence, list, matches);
    const emissions = new Float32Array(sentence.words.length * LABEL_COUNT);
    addScores(model, list, emissions);
    addKnowledge(sentence, matches, emissions);
    return emissions;
  });
  const decideAll = () =>
    document.sentences.map((sentence, s) => decide(scores[s]!, sentence.words.length, model.transitions));
  const decisions = new DocumentDecisions(document.sentences, decideAll());
  for (let s = 0; s < document.sentences.length; s++) {
    list.clear();
    decisions.pushSentence(s, list);
    addScores(model, list, scores[s]!);
  }
  return decideAll();
}
