import { readFileSync } from 'node:fs';
import type { Block, Span } from '../../utils/types.ts';

/** A quotation as the corpus annotates it (shared/quotes/README.md). */
export interface GoldQuote extends Span {
  readonly direct: boolean;
  readonly quoted: readonly Span[];
  readonly speaker: (Span & { readonly text: string }) | null;
  readonly speakerType: 'name' | 'pronoun' | 'nominal' | 'none';
  readonly speakerIsPronoun: boolean;
  readonly speakerName: string | null;
  readonly speakerNames?: readonly string[];
}

export interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly ignore: readonly Span[];
}

/** Reads one of the corpus' files. @throws where the file is missing or a line is no JSON. */
export function readCorpus(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** The text's paragraphs as blocks. The corpus parts them by exactly one blank line, so that offsets stay. */
export function toBlocks(text: string): Block[] {
  return text.split('\n\n').map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}
