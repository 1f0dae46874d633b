import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decide } from '../../utils/ner/confidence.ts';
import { DocumentReader } from '../../utils/ner/document.ts';
import { LABEL_COUNT as L } from '../../utils/ner/labels.ts';
import { readModel } from '../../utils/ner/model.ts';
import { createRecogniser } from '../../utils/ner/recogniser.ts';
import { prepareDocument, readCorpus } from './corpus.ts';
import { scoreSentence, trainCrf } from './crf-trainer.ts';
import { FeatureIndex } from './feature-index.ts';
import { prepare } from './prepare.ts';
import { Random } from './random.ts';
import { recaseDocument } from './recase.ts';
import { countSentence, emptyScores, f1 } from './score-spans.ts';
import { prepareSecondPass } from './second-pass.ts';
import { readClusters, toWordTable } from './word-clusters.ts';
import { writeModel } from './write-model.ts';

const argument = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const dir = argument('data', '../shared/ner');
const out = argument('out', 'public/models/en.bin');
const sets = argument('sets', 'worldwide,gmb,wikigold,crossner,men,europarl,wnut17,btc').split(',');
const epochs = Number(argument('epochs', '5'));
const rate = Number(argument('rate', '0.1'));
const dropout = Number(argument('dropout', '0.4'));
const cutoff = Number(argument('cutoff', '8'));
const began = Date.now();
const log = (message: string) =>
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${message}`);

const clusters = readClusters(join(dir, 'lexicon/glove-clusters.tsv'));
const reader = new DocumentReader(toWordTable(clusters));
const random = new Random(7);
const plain = sets.flatMap((set) =>
  readCorpus(dir, 'train', set).map((given) => prepareDocument(set, given)),
);
const copied = [...plain.keys()].filter((d) => plain[d]!.sentences.length > 4 && random.next() < 0.3);
const documents = [...plain, ...copied.map((d) => recaseDocument(plain[d]!, 0.25, random))];
const originals = [...plain.keys(), ...copied];
log(`${documents.length} documents read`);
const prepared = prepare(documents, reader, random);
const index = new FeatureIndex([prepared.first], [cutoff]);
const firstOnly = index.number({ ...prepared.first, features: prepared.first.features.slice() });
log(`${index.keys.length} features of the first pass`);

const FOLDS = 3;
const trainOn = documents.flatMap((document) => document.trainOn);
const foldOf = documents.flatMap((document, d) => document.sentences.map(() => originals[d]! % FOLDS));
const decisions: ReturnType<typeof decide>[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const order = Int32Array.from(trainOn.keys()).filter((s) => trainOn[s] && foldOf[s] !== fold);
  const crf = trainCrf({ first: firstOnly, second: null, domain: null }, index.keys.length, order, {
    epochs: 2,
    rate,
    dropout,
    seed: fold,
    firstPassShare: 1,
    report: (epoch, loss) => log(`fold ${fold} epoch ${epoch} loss ${loss.toFixed(3)}`),
  });
  for (let s = 0; s < trainOn.length; s++) {
    if (foldOf[s] !== fold) continue;
    const scores = scoreSentence(crf, [firstOnly], s);
    decisions[s] = decide(scores, scores.length / L, crf.transitions);
  }
}
const secondKeys = prepareSecondPass(documents, reader, (s) => decisions[s]!);
const all = new FeatureIndex([prepared.first, secondKeys, prepared.domain], [cutoff, 3, 4]);
const parts = {
  first: all.number(prepared.first),
  second: all.number(secondKeys),
  domain: all.number(prepared.domain),
};
log(`${all.keys.length} features`);
const order = Int32Array.from(trainOn.keys()).filter((s) => trainOn[s]);
const crf = trainCrf(parts, all.keys.length, order, {
  epochs,
  rate,
  dropout,
  seed: 1,
  firstPassShare: 0.25,
  report: (epoch, loss) => log(`epoch ${epoch} loss ${loss.toFixed(3)}`),
});
const domainIds = new Uint8Array(all.keys.length);
for (const id of parts.domain.features) domainIds[id] = 1;
for (let f = 0; f < domainIds.length; f++) if (domainIds[f]) crf.weights.fill(0, f * L, f * L + L);
const bytes = writeModel({
  lang: 'en',
  transitions: crf.transitions,
  words: clusters,
  keys: all.keys,
  weights: crf.weights,
});
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
log(`${out}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzip`);
const recogniser = createRecogniser(readModel(bytes.slice().buffer));
for (const set of ['worldwide', 'uner_ewt', 'crossner', 'men']) {
  const scores = emptyScores();
  for (const given of readCorpus(dir, 'dev', set)) {
    const tags = recogniser.tag(given.sents);
    for (const [s, gold] of given.tags.entries()) countSentence(scores, gold, tags[s]!);
  }
  log(
    `${set}: PER ${f1(scores, ['PER']).toFixed(1)} ORG ${f1(scores, ['ORG']).toFixed(1)} both ${f1(scores, ['PER', 'ORG']).toFixed(2)} LOC ${f1(scores, ['LOC']).toFixed(1)} MISC ${f1(scores, ['MISC']).toFixed(1)}`,
  );
}
