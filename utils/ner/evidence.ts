import { ORGANISATION_END_BIT, SAYING_BIT, TITLE_BIT } from './lexeme.ts';
import type { Run, Sentence } from './sentence.ts';

/** What a document says of one word (lower case), over all its places. */
export interface WordEvidence {
  /** Times it stands in lower case, within sentences of normal casing. */
  lower: number;
  /** Times it stands capitalised inside such a sentence, not at its start. */
  capital: number;
  total: number;
  /** Times right behind a title ("Dr", "Minister"). */
  afterTitle: number;
  /** Times next to a verb of saying. */
  bySaying: number;
  /** Times as the first, an inner or the last word of a run of several capitalised words. */
  first: number;
  last: number;
  /** Times in a run whose last word ends organisations ("Foundation"). */
  inOrganisation: number;
  /** Is the acronym of a longer name here: 0 no, 1 yes, 2 of one that ends like an organisation. */
  acronym: 0 | 1 | 2;
}

export type Evidence = ReadonlyMap<string, WordEvidence>;

const none = (): WordEvidence => ({
  lower: 0,
  capital: 0,
  total: 0,
  afterTitle: 0,
  bySaying: 0,
  first: 0,
  last: 0,
  inOrganisation: 0,
  acronym: 0,
});

function collectAcronyms(sentences: readonly Sentence[]): Map<string, 1 | 2> {
  const acronyms = new Map<string, 1 | 2>();
  for (const sentence of sentences) {
    if (sentence.casing !== 'normal') continue;
    for (const runs of [sentence.runs, sentence.wideRuns]) {
      for (const run of runs) {
        if (run.end - run.start < 2) continue;
        const last = sentence.words[run.end - 1]!;
        const weight = (last.lists & ORGANISATION_END_BIT) !== 0 ? 2 : 1;
        for (const initials of run.initials)
          if (initials.length >= 2 && acronyms.get(initials) !== 2) acronyms.set(initials, weight);
      }
    }
  }
  return acronyms;
}

function countRun(evidence: Map<string, WordEvidence>, sentence: Sentence, run: Run): void {
  if (run.end - run.start < 2) return;
  const isOrganisation = (sentence.words[run.end - 1]!.lists & ORGANISATION_END_BIT) !== 0;
  for (let i = run.start; i < run.end; i++) {
    const word = evidence.get(sentence.words[i]!.lower);
    if (word === undefined) continue;
    if (i === run.start) word.first++;
    if (i === run.end - 1) word.last++;
    if (isOrganisation) word.inOrganisation++;
  }
}

function countWords(evidence: Map<string, WordEvidence>, sentence: Sentence): void {
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.isWord) continue;
    let of = evidence.get(word.lower);
    if (of === undefined) {
      of = none();
      evidence.set(word.lower, of);
    }
    of.total++;
    if (sentence.casing === 'normal' || sentence.casing === 'lower') {
      if (word.casing === 'lower') of.lower++;
      else if (word.isCapital && i > 0 && words[i - 1]!.isWord) of.capital++;
    }
    if (!word.isCapital) continue;
    if (i > 0 && (words[i - 1]!.lists & TITLE_BIT) !== 0) of.afterTitle++;
    const near = (words[i - 1]?.lists ?? 0) | (words[i + 1]?.lists ?? 0);
    if ((near & SAYING_BIT) !== 0) of.bySaying++;
  }
}

/** Gathers what the whole document says of each of its words. Linear in its length. */
export function gatherEvidence(sentences: readonly Sentence[]): Evidence {
  const evidence = new Map<string, WordEvidence>();
  for (const sentence of sentences) countWords(evidence, sentence);
  for (const sentence of sentences) {
    if (sentence.casing !== 'normal') continue;
    for (const run of sentence.runs) countRun(evidence, sentence, run);
  }
  for (const [initials, weight] of collectAcronyms(sentences)) {
    const of = evidence.get(initials);
    if (of !== undefined) of.acronym = weight;
  }
  return evidence;
}

/** 0, 1, 2, 3 for none, one, few, many. */
export const bin = (count: number): number => (count > 4 ? 3 : count > 1 ? 2 : count);

/** The evidence on a word in one number under 64: its casings elsewhere, here, and whether a title introduced it. */
export function evidenceLevel(of: WordEvidence | undefined, isCapital: boolean): number {
  const cased = of === undefined ? 0 : bin(of.lower) * 4 + bin(of.capital);
  return (cased * 2 + (isCapital ? 1 : 0)) * 2 + ((of?.afterTitle ?? 0) > 0 ? 1 : 0);
}
