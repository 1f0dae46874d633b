import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../utils/entities/speakers/features.ts';
import { PRONOUN_FEATURES } from '../../utils/entities/speakers/pronouns.ts';
import { countWeights, type Ranker } from '../../utils/entities/speakers/ranker.ts';
import { loadRecogniser } from '../tag/load-recogniser.ts';
import { readCorpus, toBlocks } from './corpus.ts';
import { collectExamples, type Example } from './examples.ts';
import { trainRanker } from './train-ranker.ts';

const WEIGHTS = 'utils/entities/speakers/trained-weights.ts';

/** Trains the two rankers of utils/entities/speakers on the corpus' training part and writes their weights. */
function main(file: string): void {
  const blank = (inputs: number): Ranker => ({
    inputs,
    hidden: 0,
    weights: new Float64Array(countWeights(inputs, 0)),
  });
  const rankers = { speaker: blank(FEATURES.length), pronoun: blank(PRONOUN_FEATURES.length) };
  const recogniser = loadRecogniser();
  const speaker: Example[] = [];
  const pronoun: Example[] = [];
  for (const document of readCorpus(file)) {
    const examples = collectExamples(document, recogniser.recognise(toBlocks(document.text)), rankers);
    speaker.push(...examples.speaker);
    pronoun.push(...examples.pronoun);
  }
  console.log(`${speaker.length} quotations, ${pronoun.length} pronouns`);
  const trained = {
    speaker: trainRanker(speaker, {
      inputs: FEATURES.length,
      hidden: 12,
      epochs: 12,
      rate: 0.01,
      decay: 0.0003,
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
  writeFileSync(WEIGHTS, printWeights(trained.speaker, trained.pronoun));
}

function printWeights(speaker: Ranker, pronoun: Ranker): string {
  const print = (name: string, { hidden, weights }: Ranker): string =>
    `export const ${name}: { readonly hidden: number; readonly weights: readonly number[] } = {\n  hidden: ${hidden},\n  // biome-ignore format: numbers\n  weights: [${Array.from(weights, (weight) => Number(weight.toFixed(3))).join(',')}],\n};\n`;
  return `/** Trained by tools/quotes; the features that the numbers belong to are declared in features.ts and pronouns.ts. */\n${print('SPEAKER_WEIGHTS', speaker)}\n${print('PRONOUN_WEIGHTS', pronoun)}`;
}

main(process.argv[2] ?? '../shared/quotes/train.jsonl');
