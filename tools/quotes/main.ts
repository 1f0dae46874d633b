import { writeFileSync } from 'node:fs';
import type { Rankers } from '../../utils/entities/speakers/attribute.ts';
import { FEATURES } from '../../utils/entities/speakers/features.ts';
import { PRONOUN_FEATURES } from '../../utils/entities/speakers/pronouns.ts';
import { countWeights, type Ranker } from '../../utils/entities/speakers/ranker.ts';
import { loadRecogniser } from '../tag/load-recogniser.ts';
import { readCorpus, toBlocks } from './corpus.ts';
import { collectExamples, type Example } from './examples.ts';
import { trainRanker } from './train-ranker.ts';

const WEIGHTS = 'utils/entities/speakers/trained-weights.ts';
/** Rounds after the first in which each decision sees what the rankers of the round before make of the former ones. */
const OWN_ROUNDS = 1;

/** Trains the two rankers of utils/entities/speakers on the corpus' training part and writes their weights. */
function main(file: string): void {
  const recogniser = loadRecogniser();
  const documents = readCorpus(file).map((document) => ({
    document,
    mentions: recogniser.recognise(toBlocks(document.text)),
  }));
  let rankers: Rankers = {
    speaker: createBlank(FEATURES.length),
    pronoun: createBlank(PRONOUN_FEATURES.length),
  };
  for (let round = 0; round <= OWN_ROUNDS; round += 1) {
    const speaker: Example[] = [];
    const pronoun: Example[] = [];
    for (const { document, mentions } of documents) {
      const examples = collectExamples(document, mentions, rankers, round > 0);
      speaker.push(...examples.speaker);
      pronoun.push(...examples.pronoun);
    }
    console.log(`round ${round}: ${speaker.length} quotations, ${pronoun.length} pronouns`);
    rankers = trainRankers(speaker, pronoun);
  }
  writeFileSync(WEIGHTS, printWeights(rankers));
}

function trainRankers(speaker: readonly Example[], pronoun: readonly Example[]): Rankers {
  return {
    speaker: trainRanker(speaker, {
      inputs: FEATURES.length,
      hidden: 16,
      epochs: 12,
      rate: 0.01,
      decay: 0.0005,
      seed: 1,
    }),
    pronoun: trainRanker(pronoun, {
      inputs: PRONOUN_FEATURES.length,
      hidden: 4,
      epochs: 20,
      rate: 0.01,
      decay: 0.001,
      seed: 2,
    }),
  };
}

function createBlank(inputs: number): Ranker {
  return { inputs, hidden: 0, weights: new Float64Array(countWeights(inputs, 0)) };
}

function printWeights({ speaker, pronoun }: Rankers): string {
  const print = (name: string, { hidden, weights }: Ranker): string =>
    `export const ${name}: { readonly hidden: number; readonly weights: readonly number[] } = {\n  hidden: ${hidden},\n  // biome-ignore format: numbers\n  weights: [${Array.from(weights, (weight) => Number(weight.toFixed(3))).join(',')}],\n};\n`;
  return `/** Trained by tools/quotes; the features that the numbers belong to are declared in features.ts and pronouns.ts. */\n${print('SPEAKER_WEIGHTS', speaker)}\n${print('PRONOUN_WEIGHTS', pronoun)}`;
}

main(process.argv[2] ?? '../shared/quotes/train.jsonl');
