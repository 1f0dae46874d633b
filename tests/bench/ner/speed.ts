import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { GivenDocument } from '../../../tools/train/corpus.ts';
import { readModel } from '../../../utils/ner/model.ts';
import { createRecogniser, type Recogniser } from '../../../utils/ner/recogniser.ts';
import type { Block } from '../../../utils/types.ts';
import { median } from '../median.ts';
import { findByPeer } from './peer.ts';

const MODEL = new URL('../../../public/models/en.bin', import.meta.url);

function time(run: () => void): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const toBlocks = (text: string): Block[] =>
  (text.match(/[^\n]+/g) ?? []).map((paragraph) => ({ kind: 'paragraph', text: paragraph }));

/** Milliseconds to read the model and build the recogniser: median of several times. */
function loadTime(): number {
  const file = readFileSync(MODEL);
  const times = Array.from({ length: 9 }, () => {
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    return time(() => createRecogniser(readModel(bytes)));
  });
  return median(times);
}

/** Node's collector, which is otherwise hidden behind a flag at its start. */
function exposeCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** MB of heap and buffers that a loaded and used recogniser adds, after collection. */
export function measureMemory(text: string): number {
  const collect = exposeCollector();
  const used = () => {
    collect();
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  const file = readFileSync(MODEL);
  const recogniser = createRecogniser(
    readModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)),
  );
  recogniser.recognise(toBlocks(text));
  const added = used() - before;
  // Read once more, so that it is held until here.
  return recogniser.lang === '' ? Number.NaN : added / 1e6;
}

/** Prints size, loading, and cost by length beside the peer's. */
export function printSpeed(recogniser: Recogniser, documents: readonly GivenDocument[]): void {
  const file = readFileSync(MODEL);
  console.log(
    `model: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzip; loaded in ${loadTime().toFixed(1)} ms`,
  );
  const articles = documents.map(({ text }) => text).filter((text) => countWords(text) > 200);
  const readers = [(text: string) => recogniser.recognise(toBlocks(text)), findByPeer];
  for (const text of articles.slice(0, 20)) for (const read of readers) read(text);
  // Each goes through all articles by itself, and through each but once: by turns, one would pay for the other's garbage and find
  // its memory pushed out of the processor's, which in a browser nobody does between two articles.
  const [ours, peers] = readers.map((read) =>
    median(articles.map((text) => (time(() => read(text)) / countWords(text)) * 1000)),
  ) as [number, number];
  console.log(
    `ms per 1,000 words, median of ${articles.length} articles: ours ${ours.toFixed(1)}, compromise ${peers.toFixed(1)} (${(peers / ours).toFixed(1)} times)`,
  );
  const all = articles.join('\n');
  for (const words of [1000, 10_000, 100_000]) {
    const text = takeWords(all, words);
    const times = Array.from({ length: 3 }, () => time(() => recogniser.recognise(toBlocks(text))));
    console.log(`${words} words in one article: ${median(times).toFixed(0)} ms`);
  }
}

/** The first words of a text, which is repeated where it is too short. */
function takeWords(text: string, words: number): string {
  let taken = '';
  let count = 0;
  for (;;) {
    for (const paragraph of text.split('\n')) {
      taken += `${paragraph}\n`;
      count += countWords(paragraph);
      if (count >= words) return taken;
    }
  }
}
