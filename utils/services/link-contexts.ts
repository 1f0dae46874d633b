import browser from 'webextension-polyfill';
import type { PackStore } from '../db/pack-store.ts';
import { linkCompany } from '../knowledge/link-company.ts';
import { type LinkContext, readLinkContext } from '../knowledge/link-context.ts';
import { listEntityKeys } from '../knowledge/list-entry-keys.ts';
import type { PackEntry } from '../knowledge/pack.ts';
import type { Article, Entity } from '../types.ts';
import { isStoredContext, type StoredContext, toLinkContext, toStoredContext } from './stored-context.ts';
import { unlessClosed } from './unless-closed.ts';

interface OpenPacks {
  open(): Promise<Pick<PackStore, 'find'>>;
}

/**
 * What the articles that were read lately tell of the world that their names live in. The words of an article are
 * here when it is read and needed when somebody in it is looked up, maybe after the background was stopped: so they
 * are remembered here and not carried through the page, its card and the popup, none of which has a use for them.
 */
export interface LinkContexts {
  /** Remembers an article, after whoever waits for its reading has been answered. */
  keep(article: Article, entities: readonly Entity[]): void;
  /** Null where no article of that address was read lately. */
  find(address: string): Promise<LinkContext | null>;
  clear(): Promise<void>;
}

/** Articles that are remembered: more than anybody has open cards in. */
const REMEMBERED = 12;

/**
 * Contexts in memory and in the browser's session storage, which is memory too and never the disk.
 * @param name tells one set from another
 * @param packs say who in an article is known, and so what company the others are in
 */
export function createLinkContexts(name: string, packs: OpenPacks): LinkContexts {
  const key = `contexts.${name}`;
  const contexts = new Map<string, Promise<LinkContext>>();
  let saving: Promise<unknown> = Promise.resolve();

  async function load(): Promise<readonly StoredContext[]> {
    const stored: unknown = (await browser.storage.session.get(key))[key];
    return Array.isArray(stored) ? stored.filter(isStoredContext) : [];
  }

  async function save(address: string, context: LinkContext): Promise<void> {
    const others = (await load()).filter((stored) => stored.address !== address);
    const all = [...others, toStoredContext(address, context)].slice(-REMEMBERED);
    await browser.storage.session.set({ [key]: all });
  }

  return {
    keep(article, entities) {
      const address = article.url;
      if (address === null) return;
      const reading = afterAnswer().then(() => readWithCompany(article, entities, packs));
      contexts.delete(address);
      contexts.set(address, reading);
      for (const [oldest] of contexts) {
        if (contexts.size <= REMEMBERED) break;
        contexts.delete(oldest);
      }
      saving = Promise.all([reading, saving])
        .then(([context]) => save(address, context))
        .catch(() => {
          // A session storage that is full costs some certainty after the background was stopped, no more.
        });
    },
    async find(address) {
      const known = contexts.get(address);
      if (known) return await known;
      const stored = (await load()).find((one) => one.address === address);
      return stored ? toLinkContext(stored) : null;
    },
    async clear() {
      contexts.clear();
      await saving;
      await browser.storage.session.remove(key);
    },
  };
}

/** The context of an article; where the packs cannot be opened, without its company. */
async function readWithCompany(
  article: Article,
  entities: readonly Entity[],
  packs: OpenPacks,
): Promise<LinkContext> {
  const context = readLinkContext(article, entities);
  const keys = entities.map(listEntityKeys);
  const candidates = await unlessClosed(async () => findBundled(await packs.open(), keys));
  return { ...context, company: linkCompany(entities, context, candidates) };
}

/** What the bundled pack has under the keys of each name: of a reader's pack nobody knows how well it knows the world. */
async function findBundled(
  store: Pick<PackStore, 'find'>,
  keys: readonly (readonly string[])[],
): Promise<PackEntry[][]> {
  const { packs, entries } = await store.find(keys);
  const bundled = new Set(packs.flatMap(({ id, isBundled }) => (isBundled ? [id] : [])));
  return entries.map((found) => found.flatMap(({ packId, entry }) => (bundled.has(packId) ? [entry] : [])));
}

function afterAnswer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
