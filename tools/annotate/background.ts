import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type EntryIndex, indexEntries } from '../../utils/knowledge/entry-index.ts';
import { linkCompany } from '../../utils/knowledge/link-company.ts';
import { readLinkContext } from '../../utils/knowledge/link-context.ts';
import { listEntityKeys } from '../../utils/knowledge/list-entry-keys.ts';
import type { Office } from '../../utils/knowledge/offices-on.ts';
import type { Pack } from '../../utils/knowledge/pack.ts';
import { listSources, readBackground } from '../../utils/knowledge/read-background.ts';
import { listCandidateNames } from '../../utils/ner/candidate-names.ts';
import { createLexicon, type Lexicon } from '../../utils/ner/lexicon.ts';
import { chooseNames, listKeysOf } from '../../utils/services/known-names.ts';
import type { Article, Block, WhosWho } from '../../utils/types.ts';

/** What the bundled pack knows of an entity, as the annotate contract words it. */
export interface AnnotatedBackground {
  readonly status: 'sure' | 'several' | 'none';
  readonly entries: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly sources: readonly string[];
  }[];
  readonly offices: readonly Office[];
}

/** Gives the background of each entity of an article, in their order. */
export type BackgroundReader = (
  article: Article,
  whosWho: WhosWho,
  published: string | null,
) => AnnotatedBackground[];

const PACK = new URL('../../public/packs/starter.json.gz', import.meta.url);

/** The bundled pack, put to the uses that the browser makes of it. */
export interface BundledPack {
  readonly readBackground: BackgroundReader;
  /** The names in an article that the pack knows. */
  readonly readLexicon: (blocks: readonly Block[]) => Lexicon;
}

/**
 * Loads the bundled pack: backgrounds are linked and names chosen as in the browser.
 * @throws {Error} where the pack is not there
 */
export function loadBundledPack(): BundledPack {
  const pack = JSON.parse(gunzipSync(readFileSync(PACK)).toString('utf8')) as Pack;
  const index: EntryIndex = indexEntries(pack.entries);
  return {
    readBackground: (article, whosWho, published) =>
      describeBackgrounds(index, pack, article, whosWho, published),
    readLexicon(blocks) {
      const names = listCandidateNames(blocks);
      const entries = names.map((name) => index.find(listKeysOf(name)));
      return createLexicon(chooseNames(names, entries));
    },
  };
}

function describeBackgrounds(
  index: EntryIndex,
  pack: Pack,
  article: Article,
  { entities }: WhosWho,
  published: string | null,
): AnnotatedBackground[] {
  const text = readLinkContext(article, entities, published);
  const candidates = entities.map((entity) => index.find(listEntityKeys(entity)));
  const context = { ...text, company: linkCompany(entities, text, candidates) };
  return entities.map((entity, at) => {
    const { status, entries, offices } = readBackground(entity, context, candidates[at]!, pack.sources);
    return {
      status,
      entries: entries.map((entry) => ({
        id: entry.id,
        name: entry.name,
        description: entry.description,
        sources: listSources(entry),
      })),
      offices,
    };
  });
}
