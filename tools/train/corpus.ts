import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBio, retokenise } from '../../utils/ner/given.ts';
import type { Chunk } from '../../utils/ner/labels.ts';
import type { Token } from '../../utils/ner/tokenise.ts';

/** A line of a corpus file. */
export interface GivenDocument {
  readonly doc: string;
  readonly sents: readonly (readonly string[])[];
  readonly tags: readonly (readonly string[])[];
  readonly text: string;
  /** Places in `text` of each token of each sentence. */
  readonly starts: readonly (readonly number[])[];
}

/** A document in our own tokens, with its gold names. */
export interface TrainingDocument {
  readonly set: string;
  readonly sentences: readonly (readonly Token[])[];
  readonly chunks: readonly (readonly Chunk[])[];
  /** Whether each sentence is trained on; the others are read as evidence only. */
  readonly trainOn: readonly boolean[];
}

/** Sets whose O may hide a name of type MISC. */
export const HIDES_MISC: ReadonlySet<string> = new Set(['gmb', 'btc', 'uner_ewt']);

/** Reads a corpus file, a JSON object a line. */
export function readCorpus(dir: string, part: 'train' | 'dev', set: string): GivenDocument[] {
  const lines = readFileSync(join(dir, part, `${set}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GivenDocument);
}

/** Gold names of given tokens as names of ours: a token of ours belongs where its first given token does. */
function fromGiven(tokens: readonly Token[], given: readonly Chunk[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { start, end, type } of given) {
    const first = tokens.findIndex((token) => token.start >= start && token.start < end);
    if (first < 0) continue;
    let last = first;
    while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
    chunks.push({ start: first, end: last + 1, type });
  }
  return chunks;
}

/** Brings a document of a corpus to our own tokens. */
export function prepareDocument(set: string, given: GivenDocument): TrainingDocument {
  const sentences = given.sents.map(retokenise);
  const chunks = given.tags.map((tags, s) => fromGiven(sentences[s]!, readBio(tags)));
  const kept = sentences.map((_, s) => s).filter((s) => sentences[s]!.length > 0);
  return {
    set,
    sentences: kept.map((s) => sentences[s]!),
    chunks: kept.map((s) => chunks[s]!),
    trainOn: kept.map(() => true),
  };
}

/** Whether a sentence has neither a name nor a capitalised word but its first: it teaches next to nothing. */
export function isPlain(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  return chunks.length === 0 && !tokens.slice(1).some((token) => /^\p{Lu}/u.test(token.form));
}
