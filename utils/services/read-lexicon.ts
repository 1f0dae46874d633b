import type { PackStore } from '../db/pack-store.ts';
import { listCandidateNames } from '../ner/candidate-names.ts';
import { createLexicon, type Lexicon } from '../ner/lexicon.ts';
import type { Block } from '../types.ts';
import { chooseNames, listKeysOf } from './known-names.ts';
import type { Libraries } from './libraries.ts';
import { unlessClosed } from './unless-closed.ts';

/** Gives the names in an article that packs and the reader's library know. */
export type LexiconReader = (blocks: readonly Block[]) => Promise<Lexicon>;

/**
 * Looks up what may be a name of the article, in the reader's library and in the packs in use; the library's word goes
 * first. What cannot be opened has no say: it costs nobody the reading.
 *
 * The page sees what is marked in it. So that it cannot ask whom the reader has notes on, only stretches of several
 * capitalised words are looked up, which are marked in nearly any case.
 */
export function createLexiconReader(
  packs: { open(): Promise<Pick<PackStore, 'find'>> },
  libraries: Pick<Libraries, 'open'>,
): LexiconReader {
  return async (blocks) => {
    const names = listCandidateNames(blocks);
    if (names.length === 0) return createLexicon([]);
    const keys = names.map(listKeysOf);
    const [own, found] = await Promise.all([
      unlessClosed(async () => (await libraries.open(false)).entities.listKinds(keys)),
      unlessClosed(async () => (await (await packs.open()).find(keys)).entries),
    ]);
    const noted = names.flatMap((name, at) => {
      const [kind, ...others] = own[at] ?? [];
      return kind !== undefined && others.length === 0 ? [{ name, kind }] : [];
    });
    const known = chooseNames(
      names,
      found.map((entries) => entries.map(({ entry }) => entry)),
    );
    return createLexicon([...noted, ...known]);
  };
}
