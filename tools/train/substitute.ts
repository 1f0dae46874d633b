import { type Chunk, TYPES } from '../../utils/ner/labels.ts';
import type { Token } from '../../utils/ner/tokenise.ts';
import type { TrainingDocument } from './corpus.ts';
import { inventOrganisation, inventPerson } from './invent.ts';
import { formsOf, type NamePool } from './name-pool.ts';
import type { Random } from './random.ts';

const PERSON = TYPES.indexOf('PER');
const ORGANISATION = TYPES.indexOf('ORG');

/** Share of the names of a copy that are replaced, and of those that are invented. */
const REPLACED = 0.5;
const INVENTED = 0.4;
/** Share of organisations that become two, joined by "and". */
const PAIRED = 0.06;

/** A name of the same number of words, if one turns up soon; organisations often come from the curated names. */
function drawName(pool: NamePool, chunk: Chunk, random: Random): readonly string[] | null {
  const isKnown = chunk.type === ORGANISATION && random.next() < 0.6;
  const names = chunk.type === PERSON ? pool.people : isKnown ? pool.known : pool.organisations;
  for (let tries = 0; tries < 30; tries++) {
    const name = random.pick(names);
    if (name.length === chunk.end - chunk.start) return name;
  }
  return null;
}

/** The names that stand in for one: none, one or two. */
function drawSubstitutes(pool: NamePool, chunk: Chunk, random: Random): readonly (readonly string[])[] {
  if (random.next() >= REPLACED) return [];
  const draw = () => {
    if (random.next() >= INVENTED) return drawName(pool, chunk, random);
    if (chunk.type === ORGANISATION) return inventOrganisation(pool, random);
    return inventPerson(pool, chunk.end - chunk.start, random);
  };
  const names = [draw()];
  if (chunk.type === ORGANISATION && random.next() < PAIRED) names.push(draw());
  return names.filter((name) => name !== null);
}

/** Replaces names of a sentence: `substitutes` gives those of each chunk, none to leave it. */
function rewrite(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  substitutes: (chunk: Chunk) => readonly (readonly string[])[],
): { tokens: Token[]; chunks: Chunk[]; isChanged: boolean } {
  const rewritten: Token[] = [];
  const moved: Chunk[] = [];
  let isChanged = false;
  let at = 0;
  for (const chunk of chunks) {
    rewritten.push(...tokens.slice(at, chunk.start));
    at = chunk.end;
    const names = substitutes(chunk);
    const written = names.length > 0 ? names : [formsOf(tokens, chunk)];
    if (names.length > 0) isChanged = true;
    for (const [k, name] of written.entries()) {
      const place = tokens[chunk.start]!;
      if (k > 0) rewritten.push({ ...place, form: 'and' });
      moved.push({ start: rewritten.length, end: rewritten.length + name.length, type: chunk.type });
      for (const form of name) rewritten.push({ ...place, form });
    }
  }
  rewritten.push(...tokens.slice(at));
  return { tokens: rewritten, chunks: moved, isChanged };
}

/**
 * A copy of a document in which some people and organisations have the names of others or invented ones, the same
 * throughout, so that contexts and shapes count for more than the names that happen to stand in the corpus. Only
 * sentences that changed are trained on.
 */
export function substituteNames(
  document: TrainingDocument,
  pool: NamePool,
  random: Random,
): TrainingDocument {
  const drawn = new Map<string, readonly (readonly string[])[]>();
  const rewritten = document.sentences.map((tokens, s) =>
    rewrite(tokens, document.chunks[s]!, (chunk) => {
      if (chunk.type !== PERSON && chunk.type !== ORGANISATION) return [];
      const key = `${chunk.type} ${formsOf(tokens, chunk).join(' ')}`;
      const names = drawn.get(key) ?? drawSubstitutes(pool, chunk, random);
      drawn.set(key, names);
      return names;
    }),
  );
  return {
    ...document,
    sentences: rewritten.map(({ tokens }) => tokens),
    chunks: rewritten.map(({ chunks }) => chunks),
    trainOn: rewritten.map(({ isChanged }) => isChanged),
  };
}
