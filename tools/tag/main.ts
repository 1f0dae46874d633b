import { createInterface } from 'node:readline';
import { loadRecogniser } from './load-recogniser.ts';

/** A document as the `tag` contract gives it: `{"doc": "...", "sents": [["He", "met", ...], ...]}`. */
interface Untagged {
  readonly doc: string;
  readonly sents: readonly (readonly string[])[];
}

const isSentence = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((token) => typeof token === 'string');

function parseDocument(line: string): Untagged {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  const { doc, sents } = value as { doc?: unknown; sents?: unknown };
  if (typeof doc !== 'string') throw new Error('"doc" is not a string');
  if (!Array.isArray(sents) || !sents.every(isSentence))
    throw new Error('"sents" is not a list of lists of strings');
  return { doc, sents };
}

const recogniser = loadRecogniser();
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const { doc, sents } = parseDocument(line);
    process.stdout.write(`${JSON.stringify({ doc, tags: recogniser.tag(sents) })}\n`);
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
