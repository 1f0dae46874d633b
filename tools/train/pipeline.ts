import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { decide } from '../../utils/ner/confidence.ts';
import { prepareSteps } from '../../utils/ner/crf.ts';
import type { Decision } from '../../utils/ner/decisions.ts';
import { DocumentReader } from '../../utils/ner/document.ts';
import { LABEL_COUNT as L } from '../../utils/ner/labels.ts';
import type { TrainingDocument } from './corpus.ts';
import { type Crf, scoreSentence, trainCrf } from './crf-trainer.ts';
import type { Dataset } from './dataset.ts';
import { FeatureIndex } from './feature-index.ts';
import type { TrainedNet } from './net-trainer.ts';
import type { NetJob, NetNews } from './net-worker.ts';
import { prepare } from './prepare.ts';
import { Random } from './random.ts';
import { prepareSecondPass } from './second-pass.ts';
import { toWordTable, type WordColumns } from './word-columns.ts';

/** What a training takes. */
export interface TrainingPlan {
  readonly seed: number;
  readonly folds: number;
  readonly foldEpochs: number;
  readonly epochs: number;
  /** Epochs of the final CRF after which its weights are averaged. */
  readonly averageFrom: number;
  readonly netEpochs: number;
  readonly rate: number;
  readonly netRate: number;
  readonly dropout: number;
  /** Fewest times that a feature of the first pass, the document pass and the corpus must occur. */
  readonly cutoffs: readonly [number, number, number];
}

/** What comes of it: a CRF whose rows go with the keys, and a network. */
export interface Trained {
  readonly keys: Int32Array;
  readonly crf: Crf;
  readonly net: TrainedNet;
}

/** A document, and the number of the original that it is a copy of: copies stay in the fold of the original. */
export interface Numbered {
  readonly document: TrainingDocument;
  readonly original: number;
}

type Log = (message: string) => void;

/** Node 20 does not hand tsx's loader on to a worker: this start-up script registers it there. */
function workerUrl(module: string): URL {
  const script = `
    import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
    register();
    await import(${JSON.stringify(new URL(module, import.meta.url).href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

/** Trains the network on a thread of its own. */
function trainNetAside(job: NetJob, log: Log): Promise<TrainedNet> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl('./net-worker.ts'), { workerData: job });
    worker.on('error', reject);
    worker.on('message', (news: NetNews) => {
      if ('trained' in news) resolve(news.trained);
      else log(`network: round ${news.epoch + 1} of ${job.options.epochs}, loss ${news.loss.toFixed(3)}`);
    });
  });
}

/** First-pass decisions on every sentence by a CRF that was not trained on its document (jackknifing). */
function jackknife(
  first: Dataset,
  featureCount: number,
  foldOf: readonly number[],
  trainOn: readonly boolean[],
  plan: TrainingPlan,
  log: Log,
): Decision[][] {
  const decisions: Decision[][] = [];
  for (let fold = 0; fold < plan.folds; fold++) {
    const order = Int32Array.from(foldOf.keys()).filter((s) => trainOn[s] && foldOf[s] !== fold);
    const crf = trainCrf({ first, second: null, domain: null }, featureCount, order, {
      epochs: plan.foldEpochs,
      rate: plan.rate,
      dropout: plan.dropout,
      seed: plan.seed + fold,
      firstPassShare: 1,
      averageFrom: plan.foldEpochs,
      report: (epoch, loss) =>
        log(`fold ${fold + 1} of ${plan.folds}: round ${epoch + 1}, loss ${loss.toFixed(3)}`),
    });
    const steps = prepareSteps(crf.transitions);
    for (const [s, own] of foldOf.entries()) {
      if (own !== fold) continue;
      const scores = scoreSentence(crf, [first], s);
      decisions[s] = decide(scores, scores.length / L, steps);
    }
  }
  return decisions;
}

/** The whole training: network on one thread; folds, document pass and final CRF on this one. */
export async function train(
  numbered: readonly Numbered[],
  words: WordColumns,
  wordsPath: URL,
  plan: TrainingPlan,
  log: Log,
): Promise<Trained> {
  const table = toWordTable(words);
  const reader = new DocumentReader(table);
  const documents = numbered.map(({ document }) => document);
  const prepared = prepare(documents, reader, table, new Random(plan.seed));
  const trainOn = documents.flatMap((document) => document.trainOn);
  const order = Int32Array.from(trainOn.keys()).filter((s) => trainOn[s]);
  log(`${documents.length} documents, ${order.length} sentences, features extracted`);
  const { sentences, labels, near, hidesMisc } = prepared.first;
  const netJob: NetJob = {
    data: { inputs: prepared.netInputs, sentences, labels, near, hidesMisc, corpora: prepared.corpora },
    order,
    words: fileURLToPath(wordsPath),
    options: {
      epochs: plan.netEpochs,
      rate: plan.netRate,
      dropout: { words: 0.05, inputs: 0.15, hidden: 0.25 },
      seed: plan.seed,
    },
  };
  const net = trainNetAside(netJob, log);
  const foldOf = numbered.flatMap(({ document, original }) =>
    document.sentences.map(() => original % plan.folds),
  );
  const index = new FeatureIndex([prepared.first], [plan.cutoffs[0]]);
  const first = index.number({ ...prepared.first, features: prepared.first.features.slice() });
  const decisions = jackknife(first, index.keys.length, foldOf, trainOn, plan, log);
  const second = prepareSecondPass(documents, reader, (s) => decisions[s]!);
  const { keys, crf } = trainFinal(prepared.first, second, prepared.domain, order, plan, log);
  return { keys, crf, net: await net };
}

function trainFinal(
  first: Dataset,
  second: Dataset,
  domain: Dataset,
  order: Int32Array,
  plan: TrainingPlan,
  log: Log,
): { keys: Int32Array; crf: Crf } {
  const index = new FeatureIndex([first, second, domain], plan.cutoffs);
  const parts = { first: index.number(first), second: index.number(second), domain: index.number(domain) };
  log(`${index.keys.length} features`);
  const crf = trainCrf(parts, index.keys.length, order, {
    epochs: plan.epochs,
    rate: plan.rate,
    dropout: plan.dropout,
    seed: plan.seed,
    firstPassShare: 0.25,
    averageFrom: plan.averageFrom,
    report: (epoch, loss) => log(`CRF: round ${epoch + 1} of ${plan.epochs}, loss ${loss.toFixed(3)}`),
  });
  for (const id of parts.domain.features) crf.weights.fill(0, id * L, (id + 1) * L);
  return { keys: index.keys, crf };
}
