import { existsSync } from 'node:fs';
import { loadRecogniser } from '../../tools/tag/load-recogniser.ts';
import { type GivenDocument, readCorpus } from '../../tools/train/corpus.ts';
import { Random } from '../../tools/train/random.ts';
import { toTitleCase, toUpperCase } from '../../tools/train/recase.ts';
import { countSentence, emptyScores, f1, type Scores } from '../../tools/train/score-spans.ts';
import type { Recogniser } from '../../utils/ner/recogniser.ts';
import { measureInvented } from './ner/invented.ts';
import { findByPeer } from './ner/peer.ts';
import { findInText, scoreTexts } from './ner/spans.ts';
import { measureMemory, printSpeed } from './ner/speed.ts';

const SETS = ['worldwide', 'uner_ewt', 'crossner', 'men'];

const row = (name: string, scores: Scores): string =>
  [
    name.padEnd(34),
    ...(['PER', 'ORG'] as const).map((type) => f1(scores, [type]).toFixed(1).padStart(6)),
    f1(scores, ['PER', 'ORG']).toFixed(1).padStart(8),
  ].join('');

function scoreTags(recogniser: Recogniser, documents: readonly GivenDocument[]): Scores {
  const scores = emptyScores();
  for (const { sents, tags } of documents) {
    const found = recogniser.tag(sents);
    for (const [s, gold] of tags.entries()) countSentence(scores, gold, found[s]!);
  }
  return scores;
}

/** One sentence in five recased; only those are scored. */
function scoreRecased(
  recogniser: Recogniser,
  documents: readonly GivenDocument[],
  recase: (forms: readonly string[]) => string[],
): Scores {
  const random = new Random(5);
  const scores = emptyScores();
  for (const { sents, tags } of documents) {
    const isRecased = sents.map(() => random.next() < 0.2);
    const found = recogniser.tag(sents.map((tokens, s) => (isRecased[s] ? recase(tokens) : tokens)));
    for (const [s, gold] of tags.entries()) if (isRecased[s]) countSentence(scores, gold, found[s]!);
  }
  return scores;
}

/**
 * Accuracy (exact spans and types, F1), casing, speed and size of the shipped recogniser beside compromise.
 * @param args the folder of the corpora, where it is not ../shared/ner
 */
export async function run(args: string[]): Promise<void> {
  const dir = args[0] ?? '../shared/ner';
  if (!existsSync(dir)) {
    console.log(`Skipped: no corpora at ${dir}.`);
    return;
  }
  const news = readCorpus(dir, 'dev', 'worldwide');
  const added = measureMemory(
    news
      .slice(0, 10)
      .map(({ text }) => text)
      .join('\n'),
  );
  console.log(`memory added: ${added.toFixed(1)} MB`);
  const recogniser = loadRecogniser();
  console.log(`${'F1, exact spans and types'.padEnd(34)}   PER   ORG PER+ORG`);
  for (const set of SETS) {
    const documents = readCorpus(dir, 'dev', set);
    console.log(row(`${set}, given tokens`, scoreTags(recogniser, documents)));
    console.log(
      row(
        `${set}, raw text`,
        scoreTexts(documents, (text) => findInText(recogniser, text)),
      ),
    );
    console.log(row(`${set}, compromise`, scoreTexts(documents, findByPeer)));
  }
  console.log(row('worldwide, Title Case sentences', scoreRecased(recogniser, news, toTitleCase)));
  console.log(row('worldwide, UPPER CASE sentences', scoreRecased(recogniser, news, toUpperCase)));
  const lower = news.map((document) => ({
    ...document,
    sents: document.sents.map((s) => s.map((t) => t.toLowerCase())),
  }));
  const { PER, ORG } = scoreTags(recogniser, lower);
  console.log(
    `worldwide in lower case: ${PER.found + ORG.found} names found, ${PER.right + ORG.right} of ${PER.gold + ORG.gold} right`,
  );
  const invented = measureInvented(recogniser);
  console.log(
    `invented names in single sentences: ${invented.people.toFixed(1)} % of people, ${invented.organisations.toFixed(1)} % of organisations right`,
  );
  printSpeed(recogniser, news);
}
