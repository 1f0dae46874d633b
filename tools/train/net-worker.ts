import { parentPort, workerData } from 'node:worker_threads';
import { type NetDataset, type NetOptions, type TrainedNet, trainNet } from './net-trainer.ts';
import { readWordCodes } from './word-codes.ts';

/** What the worker is given. */
export interface NetJob {
  readonly data: NetDataset;
  readonly order: Int32Array;
  readonly options: Omit<NetOptions, 'report'>;
  readonly words: string;
}

/** What it tells: a line of progress after each epoch, and the network at the end. */
export type NetNews = { readonly epoch: number; readonly loss: number } | { readonly trained: TrainedNet };

const { data, order, options, words } = workerData as NetJob;
const tell = (news: NetNews) => parentPort?.postMessage(news);
const report = (epoch: number, loss: number) => tell({ epoch, loss });
tell({ trained: trainNet(data, readWordCodes(words), order, { ...options, report }) });
