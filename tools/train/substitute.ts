import { type Chunk, TYPES } from '../../utils/ner/labels.ts';
import { KNOWN_BODIES, KNOWN_ORGANISATIONS } from '../../utils/ner/lists/names.ts';
import { mergeTokens } from '../../utils/ner/merge.ts';
import { type Token, tokenise } from '../../utils/ner/tokenise.ts';
import type { TrainingDocument } from './corpus.ts';
import type { Random } from './random.ts';

const PERSON = TYPES.indexOf('PER');
const ORGANISATION = TYPES.indexOf('ORG');

/** Names that stand in for others. */
export interface NamePool {
  readonly people: readonly (readonly string[])[];
  readonly organisations: readonly (readonly string[])[];
  /** The curated names, which features look up. */
  readonly known: readonly (readonly string[])[];
}

const formsOf = (tokens: readonly Token[], { start, end }: Chunk): string[] =>
  tokens.slice(start, end).map((token) => token.form);

/** All names of the documents, by type and number of words. */
export function collectNames(documents: readonly TrainingDocument[]): NamePool {
  const of = (type: number) =>
    documents.flatMap(({ sentences, chunks }) =>
      sentences.flatMap((tokens, s) =>
        chunks[s]!.filter((chunk) => chunk.type === type).map((chunk) => formsOf(tokens, chunk)),
      ),
    );
  const known = [...KNOWN_ORGANISATIONS, ...KNOWN_BODIES].map((name) =>
    mergeTokens(tokenise(name)).map((token) => token.form),
  );
  return { people: of(PERSON), organisations: of(ORGANISATION), known };
}

/** A name of the same number of words, if one turns up soon; organisations often come from the curated names. */
function drawName(pool: NamePool, chunk: Chunk, random: Random): readonly string[] | null {
  const isKnown = chunk.type === ORGANISATION && random.next() < 0.6;
  const names = chunk.type === PERSON ? pool.people : isKnown ? pool.known : pool.organisations;
  for (let tries = 0; tries < 30; tries++) {
    const name = names[random.below(names.length)];
    if (name?.length === chunk.end - chunk.start) return name;
  }
  return null;
}

/**
 * A copy of a document in which some people and organisations have the names of others, the same throughout, so that
 * contexts count for more than the names that happen to stand in the corpus. Only sentences that changed are trained on.
 */
export function substituteNames(
  document: TrainingDocument,
  pool: NamePool,
  random: Random,
): TrainingDocument {
  const substitutes = new Map<string, readonly string[] | null>();
  const trainOn: boolean[] = [];
  const sentences = document.sentences.map((tokens, s) => {
    const changed = [...tokens];
    let isChanged = false;
    for (const chunk of document.chunks[s]!) {
      if (chunk.type !== PERSON && chunk.type !== ORGANISATION) continue;
      const key = `${chunk.type} ${formsOf(tokens, chunk).join(' ')}`;
      if (!substitutes.has(key))
        substitutes.set(key, random.next() < 0.5 ? drawName(pool, chunk, random) : null);
      const substitute = substitutes.get(key);
      if (substitute === null || substitute === undefined) continue;
      isChanged = true;
      for (const [k, form] of substitute.entries())
        changed[chunk.start + k] = { ...tokens[chunk.start + k]!, form };
    }
    trainOn.push(isChanged);
    return changed;
  });
  return { ...document, sentences, trainOn };
}
