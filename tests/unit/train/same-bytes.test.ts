import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readModel } from '../../../utils/ner/model.ts';

const run = promisify(execFile);
const OTHERS = 'gmb,wikigold,crossner,men,europarl,wnut17,btc';
const PEOPLE = ['Odile Marchetti', 'Tobias Wren', 'Ada Okafor', 'Ines Calder', 'Jonas Pell'];
const ORGANISATIONS = ['Harbour Watch', 'Institute for Tidal Law', 'Kite Board', 'Zorbit', 'Bank of Corvin'];
const SENTENCES = [
  'P of O said the bridge would open .',
  'Many people came to see P in the town .',
  'O was there .',
];

/** An invented corpus of one line a document, annotated by what was put in. */
function makeCorpus(documents: number): string {
  const lines = Array.from({ length: documents }, (_, d) => {
    const tagged = Array.from({ length: 6 }, (__, s) => {
      const names = { P: PEOPLE[(d + s) % 5]!, O: ORGANISATIONS[(d * 2 + s) % 5]! };
      return SENTENCES[s % 3]!.split(' ').flatMap((word): [string, string][] => {
        if (word !== 'P' && word !== 'O') return [[word, 'O']];
        const type = word === 'P' ? 'PER' : 'ORG';
        return names[word].split(' ').map((form, k) => [form, `${k === 0 ? 'B' : 'I'}-${type}`]);
      });
    });
    const sents = tagged.map((words) => words.map(([form]) => form));
    return JSON.stringify({ doc: `d${d}`, sents, tags: tagged.map((words) => words.map(([, tag]) => tag)) });
  });
  return `${lines.join('\n')}\n`;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-train-'));
  for (const part of ['train', 'dev']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'train', 'worldwide.jsonl'), makeCorpus(40));
  for (const set of ['worldwide', 'uner_ewt', 'crossner', 'men'])
    writeFileSync(join(folder, 'dev', `${set}.jsonl`), makeCorpus(2));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function train(name: string, seed: string): Promise<Uint8Array<ArrayBuffer>> {
  const out = join(folder, name);
  const options = ['--data', folder, '--out', out, '--seed', seed, '--without', OTHERS, '--no-card'];
  await run(process.execPath, ['--import', 'tsx', 'tools/train/main.ts', ...options]);
  return new Uint8Array(readFileSync(out));
}

it('trains to the same bytes from the same data and seed, and to others from another seed', async () => {
  const [first, second, other] = [
    await train('a.bin', '7'),
    await train('b.bin', '7'),
    await train('c.bin', '8'),
  ];
  expect(readModel(first.buffer).lang).toBe('en');
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, other)).not.toBe(0);
}, 120_000);
