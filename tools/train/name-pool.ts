import { type Chunk, TYPES } from '../../utils/ner/labels.ts';
import { KNOWN_BODIES, KNOWN_ORGANISATIONS } from '../../utils/ner/lists/names.ts';
import { mergeTokens } from '../../utils/ner/merge.ts';
import { type Token, tokenise } from '../../utils/ner/tokenise.ts';
import type { TrainingDocument } from './corpus.ts';

/** Names that stand in for others, and what new ones are made of. */
export interface NamePool {
  readonly people: readonly (readonly string[])[];
  readonly organisations: readonly (readonly string[])[];
  /** The curated names, which features look up. */
  readonly known: readonly (readonly string[])[];
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
  /** Last words of organisations: "School", "Ltd". */
  readonly heads: readonly string[];
  /** First words of organisations up to their "of" or "for": "Institute for". */
  readonly openings: readonly (readonly string[])[];
  /** Words of the language, in lower case, which names are made of as well. */
  readonly plainWords: readonly string[];
}

/** Words that stand so often are no part of a name's choice, and rare ones are misspellings. */
const OFTENEST = 300;
const SELDOMEST = 5;

export const formsOf = (tokens: readonly Token[], { start, end }: Chunk): string[] =>
  tokens.slice(start, end).map((token) => token.form);

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word);

function collectPlainWords(documents: readonly TrainingDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of documents)
    for (const tokens of sentences)
      for (const { form } of tokens)
        if (/^[a-z]{4,9}$/.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= SELDOMEST && count <= OFTENEST)
    .map(([word]) => word)
    .sort();
}

/** All names of the documents, and the words to make others of. */
export function collectNames(documents: readonly TrainingDocument[]): NamePool {
  const of = (type: number) =>
    documents.flatMap(({ sentences, chunks }) =>
      sentences.flatMap((tokens, s) =>
        chunks[s]!.filter((chunk) => chunk.type === type).map((chunk) => formsOf(tokens, chunk)),
      ),
    );
  const people = of(TYPES.indexOf('PER'));
  const organisations = of(TYPES.indexOf('ORG'));
  const full = people.filter((name) => name.length === 2 && name.every(isName));
  return {
    people,
    organisations,
    known: [...KNOWN_ORGANISATIONS, ...KNOWN_BODIES].map((name) =>
      mergeTokens(tokenise(name)).map((token) => token.form),
    ),
    forenames: full.map((name) => name[0]!),
    surnames: full.map((name) => name[1]!),
    heads: organisations
      .filter((name) => name.length > 1 && isName(name.at(-1)!))
      .map((name) => name.at(-1)!),
    openings: organisations.flatMap((name) => {
      const end = name.findIndex((word) => word === 'of' || word === 'for') + 1;
      return end > 1 && end < name.length ? [name.slice(0, end)] : [];
    }),
    plainWords: collectPlainWords(documents),
  };
}
