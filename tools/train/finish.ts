import { createTransitions } from '../../utils/ner/crf.ts';
import type { Trained } from './pipeline.ts';
import type { WordColumns } from './word-columns.ts';
import { writeModel } from './write-model.ts';

/** How CRF and network are put together; chosen on the dev sets. */
export interface Blend {
  readonly crf: number;
  readonly net: number;
  /** Share of the CRF's steps between labels; those that the network learned beside its own scores are left out. */
  readonly steps: number;
}

/**
 * The bytes of the model: the scores of both are added, each by its share (a product of experts), which costs nothing
 * later, since the shares go into the weights.
 */
export function finishModel(trained: Trained, words: WordColumns, blend: Blend): Uint8Array {
  const { crf, net, keys } = trained;
  const steps = crf.transitions.steps.map((step) =>
    step === Number.NEGATIVE_INFINITY ? step : blend.steps * step,
  );
  const weights = crf.weights.map((weight) => weight * blend.crf);
  const scale = (values: Float32Array) => values.map((value) => value * blend.net);
  return writeModel({
    lang: 'en',
    transitions: { ...createTransitions(), steps },
    words,
    net: { ...net.net, output: scale(net.net.output), outputBias: scale(net.net.outputBias) },
    keys,
    weights,
  });
}
