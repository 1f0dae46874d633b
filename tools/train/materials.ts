import { isPlain, prepareDocument, readCorpus, type TrainingDocument } from './corpus.ts';
import { collectNames } from './name-pool.ts';
import type { Numbered } from './pipeline.ts';
import type { Random } from './random.ts';
import { recaseDocument } from './recase.ts';
import { substituteNames } from './substitute.ts';

/** Corpora of the training, as files of the data folder. */
export const SETS = ['worldwide', 'gmb', 'wikigold', 'crossner', 'men', 'europarl', 'wnut17', 'btc'] as const;

/** Share of sentences without anything like a name that is trained on. */
const PLAIN_SHARE = 0.3;
/** Share of documents that are copied with some sentences recased, and with other names. */
const RECASED = 0.6;
const SUBSTITUTED = 0.25;
/** Share of sentences recased in such a copy. */
const RECASED_SENTENCES = 0.3;
/** Shorter documents have nothing around a sentence that could help with it: fewer are copied, and recased as a whole. */
const SHORTEST = 5;
const SHORT_RECASED = 0.08;
const SHORT_SUBSTITUTED = 0.05;

function thin(document: TrainingDocument, random: Random): TrainingDocument {
  const trainOn = document.sentences.map(
    (tokens, s) => !isPlain(tokens, document.chunks[s]!) || random.next() < PLAIN_SHARE,
  );
  return { ...document, trainOn };
}

/** The documents to train on: those of the corpora, and copies that teach casing and unknown names. */
export function gatherDocuments(dir: string, sets: readonly string[], random: Random): Numbered[] {
  const plain = sets
    .flatMap((set) => readCorpus(dir, 'train', set).map((given) => prepareDocument(set, given)))
    .map((document) => thin(document, random))
    .filter((document) => document.sentences.length > 1 || document.trainOn[0]);
  const pool = collectNames(plain);
  const numbered = plain.map((document, original): Numbered => ({ document, original }));
  for (const [original, document] of plain.entries()) {
    const isShort = document.sentences.length < SHORTEST;
    if (random.next() < (isShort ? SHORT_RECASED : RECASED)) {
      const share = isShort ? 1 : RECASED_SENTENCES;
      numbered.push({ document: recaseDocument(document, share, random), original });
    }
    if (random.next() < (isShort ? SHORT_SUBSTITUTED : SUBSTITUTED))
      numbered.push({ document: substituteNames(document, pool, random), original });
  }
  return numbered;
}
