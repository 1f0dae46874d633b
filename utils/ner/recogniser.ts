import { BLOCK_SEPARATOR, type Block, type Mention } from '../types.ts';
import { prepareSteps } from './crf.ts';
import { DocumentReader } from './document.ts';
import { retokenise, toGiven, writeBio } from './given.ts';
import type { Lexicon } from './lexicon.ts';
import { toMentions } from './mentions.ts';
import { mergeTokens } from './merge.ts';
import type { Model } from './model.ts';
import { findNames } from './passes.ts';
import { Scorer } from './scorer.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokenise.ts';

export interface Recogniser {
  /** BCP 47 primary subtag of the language it reads. */
  readonly lang: string;
  /** Mentions in the article's text (blocks joined by BLOCK_SEPARATOR), in order, never overlapping, all four kinds. */
  recognise(blocks: readonly Block[], lexicon?: Lexicon): Mention[];
  /** BIO tags (PER, ORG, LOC, MISC) for given tokens, with the document pass. */
  tag(sentences: readonly (readonly string[])[]): string[][];
}

/** Rows of marks have no names; a text of nothing else should cost nothing. */
const hasWord = (tokens: readonly Token[]): boolean => tokens.some(({ form }) => /[\p{L}\p{N}]/u.test(form));

/** A recogniser that runs a model. */
export function createRecogniser(model: Model): Recogniser {
  const reader = new DocumentReader(model.words);
  const scorer = new Scorer(model);
  const steps = prepareSteps(model.transitions);
  return {
    lang: model.lang,
    recognise(blocks, lexicon) {
      let offset = 0;
      const sentences = blocks.flatMap(({ text }) => {
        const tokens = mergeTokens(tokenise(text, offset));
        offset += text.length + BLOCK_SEPARATOR.length;
        return splitSentences(tokens).filter(hasWord);
      });
      const document = reader.read(sentences);
      const names = findNames(scorer, steps, document, lexicon);
      return names.flatMap((decisions, s) => toMentions(sentences[s]!, document.sentences[s]!, decisions));
    },
    tag(sentences) {
      const tokens = sentences.map(retokenise);
      const names = findNames(scorer, steps, reader.read(tokens));
      return sentences.map((given, s) => writeBio(given.length, toGiven(tokens[s]!, names[s]!)));
    },
  };
}
