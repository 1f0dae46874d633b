import type { GivenDocument } from '../../../tools/train/corpus.ts';
import { type Counts, emptyScores, type Scores } from '../../../tools/train/score-spans.ts';
import { readBio } from '../../../utils/ner/given.ts';
import { TYPES } from '../../../utils/ner/labels.ts';
import type { Recogniser } from '../../../utils/ner/recogniser.ts';
import { BLOCK_SEPARATOR, type Block } from '../../../utils/types.ts';

/** A name found in a text: UTF-16 places in it. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly type: 'PER' | 'ORG';
}

/** Gold people and organisations as places in the document's text. */
export function goldSpans(document: GivenDocument): FoundSpan[] {
  return document.tags.flatMap((tags, s) =>
    readBio(tags).flatMap(({ start, end, type }) => {
      const name = TYPES[type];
      if (name !== 'PER' && name !== 'ORG') return [];
      const last = document.starts[s]![end - 1]! + document.sents[s]![end - 1]!.length;
      return [{ start: document.starts[s]![start]!, end: last, type: name }];
    }),
  );
}

/** What the recogniser marks in the raw text, its paragraphs as blocks. */
export function findInText(recogniser: Recogniser, text: string): FoundSpan[] {
  const blocks: Block[] = [];
  const shifts: { from: number; shift: number }[] = [];
  let joined = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({ kind: 'paragraph', text: match[0] });
    shifts.push({ from: joined, shift: match.index - joined });
    joined += match[0].length + BLOCK_SEPARATOR.length;
  }
  const shiftAt = (place: number) => shifts.findLast(({ from }) => from <= place)?.shift ?? 0;
  return recogniser.recognise(blocks).flatMap(({ start, end, kind }) => {
    if (kind !== 'person' && kind !== 'organisation') return [];
    const shift = shiftAt(start);
    return [
      {
        start: start + shift,
        end: end + shift,
        type: kind === 'person' ? ('PER' as const) : ('ORG' as const),
      },
    ];
  });
}

/** Adds exact matches of spans to the counts. */
export function countSpans(scores: Scores, gold: readonly FoundSpan[], found: readonly FoundSpan[]): void {
  const key = ({ start, end, type }: FoundSpan) => `${start}-${end}-${type}`;
  const wanted = new Set(gold.map(key));
  const add = (counts: Counts, field: keyof Counts) => {
    counts[field]++;
  };
  for (const span of gold) add(scores[span.type], 'gold');
  for (const span of found) {
    add(scores[span.type], 'found');
    if (wanted.has(key(span))) add(scores[span.type], 'right');
  }
}

/** Scores of spans found by some means over all documents. */
export function scoreTexts(documents: readonly GivenDocument[], find: (text: string) => FoundSpan[]): Scores {
  const scores = emptyScores();
  for (const document of documents) countSpans(scores, goldSpans(document), find(document.text));
  return scores;
}
