import { dropBorneNames } from './borne-names.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { createLexeme, type Lexeme } from './lexeme.ts';
import { RecentMap } from './recent-map.ts';
import { createSentence, type Sentence } from './sentence.ts';
import type { Token } from './tokenise.ts';
import type { WordTable } from './word-table.ts';

/** A document made ready for its features. */
export interface Document {
  readonly sentences: readonly Sentence[];
  readonly evidence: Evidence;
}

/** Shorter words are copied by the engines, in UTF-16 units (V8 points from 13 on, SpiderMonkey from 12). */
const SHORTEST_SLICE = 12;
/** Most lexemes of late that are kept; twice as many in all. */
const MOST = 6000;

/**
 * The same word with memory of its own. Engines cut a longer word out of a text by pointing into it, so that a word that is
 * kept would keep the whole article.
 */
const detach = (form: string): string => (form.length < SHORTEST_SLICE ? form : form.split('').join(''));

/** Makes documents ready; keeps the lexemes it has worked out, since articles share most of their words. */
export class DocumentReader {
  readonly #table: WordTable;
  readonly #lexemes = new RecentMap<string, Lexeme>();

  constructor(table: WordTable) {
    this.#table = table;
  }

  #lexeme(form: string): Lexeme {
    let lexeme = this.#lexemes.get(form);
    if (lexeme === undefined) {
      const own = detach(form);
      lexeme = createLexeme(own, this.#table);
      this.#lexemes.set(own, lexeme);
    }
    return lexeme;
  }

  /** @param sentences merged tokens of each sentence */
  read(sentences: readonly (readonly Token[])[]): Document {
    if (this.#lexemes.recent > MOST) this.#lexemes.turn();
    const read = sentences.map((tokens) =>
      createSentence(
        tokens.map((token) => this.#lexeme(token.form)),
        tokens.map((token) => token.isLink),
      ),
    );
    return { sentences: dropBorneNames(read), evidence: gatherEvidence(read) };
  }
}
