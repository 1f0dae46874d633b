import type { Recogniser } from '../../utils/ner/recogniser.ts';
import { readCorpus } from './corpus.ts';
import { countSentence, emptyScores, f1 } from './score-spans.ts';

/** F1 of exact spans on one dev set, in per cent. */
export interface Figures {
  readonly set: string;
  readonly person: number;
  readonly organisation: number;
  readonly both: number;
}

export const DEV_SETS = ['worldwide', 'uner_ewt', 'crossner', 'men'] as const;

/** Measures a recogniser on the given tokens of the dev sets. */
export function measure(recogniser: Recogniser, dir: string): Figures[] {
  return DEV_SETS.map((set) => {
    const scores = emptyScores();
    for (const { sents, tags } of readCorpus(dir, 'dev', set)) {
      const found = recogniser.tag(sents);
      for (const [s, gold] of tags.entries()) countSentence(scores, gold, found[s]!);
    }
    return {
      set,
      person: f1(scores, ['PER']),
      organisation: f1(scores, ['ORG']),
      both: f1(scores, ['PER', 'ORG']),
    };
  });
}

/** One figure set as a line. */
export const describeFigures = ({ set, person, organisation, both }: Figures): string =>
  `${set}: PER ${person.toFixed(1)}, ORG ${organisation.toFixed(1)}, together ${both.toFixed(1)}`;
