import { findCandidates } from '../../utils/ner/candidates.ts';
import { type Decision, DocumentDecisions } from '../../utils/ner/decisions.ts';
import type { DocumentReader } from '../../utils/ner/document.ts';
import { FeatureList } from '../../utils/ner/features.ts';
import { featureKey } from '../../utils/ner/model.ts';
import { HIDES_MISC, type TrainingDocument } from './corpus.ts';
import { type Dataset, DatasetBuilder } from './dataset.ts';

/**
 * Features of the document pass.
 * @param decide what a first pass that has not seen the document makes of a sentence, by number
 */
export function prepareSecondPass(
  documents: readonly TrainingDocument[],
  reader: DocumentReader,
  decide: (sentence: number) => readonly Decision[],
): Dataset {
  const builder = new DatasetBuilder();
  const list = new FeatureList();
  for (const { set, sentences, chunks } of documents) {
    const document = reader.read(sentences);
    const from = builder.sentenceCount;
    const decisions = new DocumentDecisions(
      document.sentences,
      sentences.map((_, s) => decide(from + s)),
    );
    for (let s = 0; s < sentences.length; s++) {
      list.clear();
      const near = findCandidates(document.sentences[s]!);
      decisions.pushSentence(s, list, near);
      let start = 0;
      for (const end of list.ends) {
        builder.addToken(list.hashes.slice(start, end).map(featureKey));
        start = end;
      }
      builder.endSentence(near, chunks[s]!, HIDES_MISC.has(set));
    }
  }
  return builder.build();
}
