import type { LookUpStore } from '../../db/look-up-store.ts';
import { nameOffices } from '../../knowledge/wiki/name-offices.ts';
import { readItem } from '../../knowledge/wiki/read-item.ts';
import { readNames } from '../../knowledge/wiki/read-names.ts';
import { readPage } from '../../knowledge/wiki/read-page.ts';
import { readSearch } from '../../knowledge/wiki/read-search.ts';
import type { WikiFacts, WikiHit, WikiPage } from '../../knowledge/wiki/wiki.ts';
import {
  itemRequest,
  MOST_NAMES,
  namesRequest,
  pageRequest,
  searchRequest,
} from '../../knowledge/wiki/wiki-requests.ts';
import type { Timestamp } from '../../types.ts';
import type { WikiAsker } from './ask-wiki.ts';
import { WikiError } from './wiki-error.ts';

/** A page with what Wikidata says, and when they said it. */
export interface ReadPage {
  readonly page: WikiPage;
  /** Null where the page has no item; `failed` where Wikidata gave no answer. */
  readonly facts: WikiFacts | 'failed' | null;
  readonly retrieved: Timestamp;
}

/** How long an answer is good for, in milliseconds. */
export const KEPT_FOR = 7 * 24 * 60 * 60 * 1_000;

/** Offices of one person that are named: three questions' worth. */
const MOST_OFFICES = 3 * MOST_NAMES;

/** Reads Wikipedia, from the answers that are kept where they are young enough. */
export interface WikiReader {
  /** @param isFresh asks anew. @throws WikiError; LibraryError */
  search(name: string, isFresh: boolean): Promise<readonly WikiHit[]>;
  /** @throws WikiError, `missing` where there is no such page; LibraryError */
  readPage(title: string, isFresh: boolean): Promise<ReadPage>;
}

export function createWikiReader(asker: WikiAsker, store: LookUpStore, now: () => Timestamp): WikiReader {
  const isYoung = (retrieved: Timestamp): boolean => retrieved > now() - KEPT_FOR;

  async function askFacts(id: string): Promise<WikiFacts | null> {
    const item = await asker.ask(itemRequest(id), (answer) => readItem(answer, id), store);
    if (item === null) return null;
    const ids = [...new Set(item.positions.map(({ office }) => office))].slice(0, MOST_OFFICES);
    const names = new Map<string, string>();
    for (let at = 0; at < ids.length; at += MOST_NAMES) {
      const request = namesRequest(ids.slice(at, at + MOST_NAMES));
      for (const [office, name] of await asker.ask(request, readNames, store)) names.set(office, name);
    }
    const { isHuman, died } = item;
    return { id: item.id, isHuman, died, offices: nameOffices(item, names) };
  }

  /** What Wikipedia said is shown also where Wikidata says nothing. */
  async function tryFacts(id: string): Promise<WikiFacts | 'failed' | null> {
    try {
      return await askFacts(id);
    } catch (error) {
      if (error instanceof WikiError) return 'failed';
      throw error;
    }
  }

  return {
    async search(name, isFresh) {
      const key = `search:${name}`;
      const kept = isFresh ? undefined : await store.findAnswer(key);
      if (kept?.about === 'search' && isYoung(kept.retrieved)) return kept.hits;
      const hits = await asker.ask(searchRequest(name), readSearch, store);
      await store.putAnswer({ key, retrieved: now(), about: 'search', hits }, now() - KEPT_FOR);
      return hits;
    },
    async readPage(title, isFresh) {
      const key = `page:${title}`;
      const kept = isFresh ? undefined : await store.findAnswer(key);
      if (kept?.about === 'page' && isYoung(kept.retrieved)) return kept;
      const page = await asker.ask(pageRequest(title), readPage, store);
      if (page === null || page.isDisambiguation) throw new WikiError('missing');
      const retrieved = now();
      const facts = page.item === null ? null : await tryFacts(page.item);
      if (facts !== 'failed') {
        await store.putAnswer({ key, retrieved, about: 'page', page, facts }, now() - KEPT_FOR);
      }
      return { page, facts, retrieved };
    },
  };
}
