import { findCandidates } from '../../utils/ner/candidates.ts';
import type { Document, DocumentReader } from '../../utils/ner/document.ts';
import { extractFeatures, FeatureList } from '../../utils/ner/features.ts';
import { hashText, mix2 } from '../../utils/ner/hash.ts';
import type { Chunk } from '../../utils/ner/labels.ts';
import { createLexicon, type Lexicon } from '../../utils/ner/lexicon.ts';
import { featureKey } from '../../utils/ner/model.ts';
import { readNetInputs } from '../../utils/ner/net-inputs.ts';
import type { Sentence } from '../../utils/ner/sentence.ts';
import type { WordTable } from '../../utils/ner/word-table.ts';
import { HIDES_MISC, type TrainingDocument } from './corpus.ts';
import { type Dataset, DatasetBuilder, IntList } from './dataset.ts';
import type { Random } from './random.ts';

/** Documents as datasets of feature keys. */
export interface Prepared {
  readonly first: Dataset;
  readonly domain: Dataset;
  /** What the network sees: `[token * TOKEN_INPUTS + k]`. */
  readonly netInputs: Int32Array;
  /** Number of the corpus of each sentence, 0 for the news whose conventions are kept. */
  readonly corpora: Uint8Array;
  /** First sentence of each document, and one past the last. */
  readonly documents: readonly number[];
}

const DOMAIN = 200;
/** The corpus whose conventions the model keeps. */
const KEPT = 'worldwide';

/** Features that name the corpus, so that what is true of one corpus only is learned as such. */
function domainFeatures(sentence: Sentence, i: number, domain: number): Int32Array {
  const word = sentence.words[i]!;
  const run = sentence.runs[sentence.runOf[i]!];
  const last = run === undefined ? 0 : sentence.words[run.end - 1]!.lowerHash;
  const before = sentence.words[i - 1]?.lowerHash ?? 1;
  const values = [1, word.lowerHash, word.fine, word.middle, word.shape, last, before];
  return Int32Array.from(values, (value, k) => featureKey(mix2(DOMAIN + k, domain, value)));
}

const nameOf = (words: Sentence, { start, end }: Chunk): string =>
  words.words
    .slice(start, end)
    .map((word) => word.form)
    .join(' ');

/**
 * A lexicon such as a reader may bring: some names of this document, one in twenty with the wrong kind, so that the
 * features of the lexicon get weights that fit how far it can be trusted.
 */
function drawLexicon(
  document: Document,
  chunks: readonly (readonly Chunk[])[],
  random: Random,
): Lexicon | undefined {
  if (random.next() >= 0.2) return undefined;
  const names = document.sentences.flatMap((sentence, s) =>
    chunks[s]!.filter((chunk) => chunk.type < 2 && random.next() < 0.5).map((chunk) => ({
      name: nameOf(sentence, chunk),
      kind: (chunk.type === 0) === random.next() < 0.95 ? ('person' as const) : ('organisation' as const),
    })),
  );
  return createLexicon(names);
}

/** Extracts the features of the first pass of all documents. */
export function prepare(
  documents: readonly TrainingDocument[],
  reader: DocumentReader,
  table: WordTable,
  random: Random | null,
): Prepared {
  const first = new DatasetBuilder();
  const domain = new DatasetBuilder();
  const netInputs = new IntList();
  const starts = [0];
  const corpora: number[] = [];
  const numbers = new Map([[KEPT, 0]]);
  const list = new FeatureList();
  for (const { set, sentences, chunks } of documents) {
    const document = reader.read(sentences);
    const lexicon = random === null ? undefined : drawLexicon(document, chunks, random);
    const corpus = set === KEPT ? 0 : hashText(set);
    if (!numbers.has(set)) numbers.set(set, numbers.size);
    for (const [s, sentence] of document.sentences.entries()) {
      list.clear();
      corpora.push(numbers.get(set)!);
      const near = findCandidates(sentence);
      extractFeatures(
        sentence,
        document.evidence,
        list,
        near,
        lexicon?.match(sentence.words.map((word) => word.form)),
      );
      netInputs.append(readNetInputs(sentence, document.evidence, table));
      let from = 0;
      for (const [i, end] of list.ends.entries()) {
        first.addToken(list.hashes.slice(from, end).map(featureKey));
        domain.addToken(
          corpus === 0 || near[i] === 0 ? new Int32Array() : domainFeatures(sentence, i, corpus),
        );
        from = end;
      }
      for (const builder of [first, domain]) builder.endSentence(near, chunks[s]!, HIDES_MISC.has(set));
    }
    starts.push(first.sentenceCount);
  }
  return {
    first: first.build(),
    domain: domain.build(),
    netInputs: netInputs.view(),
    corpora: Uint8Array.from(corpora),
    documents: starts,
  };
}
