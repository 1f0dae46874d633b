import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../utils/ner/candidates.ts';
import { DocumentReader } from '../../../utils/ner/document.ts';
import { extractFeatures, FeatureList } from '../../../utils/ner/features.ts';
import { LABEL_COUNT } from '../../../utils/ner/labels.ts';
import { mergeTokens } from '../../../utils/ner/merge.ts';
import { readModel } from '../../../utils/ner/model.ts';
import { scoreByNet } from '../../../utils/ner/net.ts';
import { readNetInputs } from '../../../utils/ner/net-inputs.ts';
import { Scorer } from '../../../utils/ner/scorer.ts';
import { splitSentences } from '../../../utils/ner/sentences.ts';
import { tokenise } from '../../../utils/ner/tokenise.ts';

const file = readFileSync(new URL('../../../public/models/en.bin', import.meta.url));
const model = readModel(new Uint8Array(file).buffer);

describe('Scorer', () => {
  it('scores by its kept sums what the trained features and network score', () => {
    const text =
      'Dr. Helen Prior of the Harrow Foundation (HF) spoke. “The HF acted,” said Prior in New York. A HEADLINE IN CAPITALS. Zxqv?';
    const reader = new DocumentReader(model.words);
    const { sentences, evidence } = reader.read(splitSentences(mergeTokens(tokenise(text))));
    const scorer = new Scorer(model);
    for (const sentence of sentences) {
      const list = new FeatureList();
      const near = findCandidates(sentence);
      extractFeatures(sentence, evidence, list, near);
      const expected = scoreByNet(model.net, readNetInputs(sentence, evidence, model.words));
      scorer.addFeatures(list, expected);
      const scores = scorer.score(sentence, evidence, [], near);
      for (const [k, score] of scores.entries())
        if (near[Math.floor(k / LABEL_COUNT)] === 1) expect(score).toBeCloseTo(expected[k]!, 2);
    }
  });
});
