import type { Blend } from './finish.ts';
import type { TrainingPlan } from './pipeline.ts';

/** The numbers of the training, all chosen on the dev sets. */
export const PLAN: Omit<TrainingPlan, 'seed'> = {
  folds: 2,
  foldEpochs: 2,
  epochs: 7,
  averageFrom: 3,
  netEpochs: 6,
  rate: 0.05,
  netRate: 0.1,
  dropout: 0.4,
  cutoffs: [10, 4, 5],
};

/** Words of the vectors that are kept, the most frequent first. */
export const WORD_COUNT = 80_000;

export const BLEND: Blend = { crf: 1, net: 0.4, steps: 0.9 };
