import { isPlain, prepareDocument, readCorpus, type TrainingDocument } from './corpus.ts';
import type { Numbered } from './pipeline.ts';
import type { Random } from './random.ts';
import { recaseDocument } from './recase.ts';
import { collectNames, substituteNames } from './substitute.ts';

/** Corpora of the training, as files of the data folder. */
export const SETS = ['worldwide', 'gmb', 'wikigold', 'crossner', 'men', 'europarl', 'wnut17', 'btc'] as const;

/** Share of sentences without anything like a name that is trained on. */
const PLAIN_SHARE = 0.3;
/** Share of documents that are copied with some sentences recased, and with other names. */
const RECASED = 0.3;
const SUBSTITUTED = 0.2;
/** Share of sentences recased in such a copy. */
const RECASED_SENTENCES = 0.25;
/** Shorter documents have too little around a sentence to make a copy worth it. */
const SHORTEST_COPIED = 5;

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
    if (document.sentences.length < SHORTEST_COPIED) continue;
    if (random.next() < RECASED)
      numbered.push({ document: recaseDocument(document, RECASED_SENTENCES, random), original });
    if (random.next() < SUBSTITUTED)
      numbered.push({ document: substituteNames(document, pool, random), original });
  }
  return numbered;
}
