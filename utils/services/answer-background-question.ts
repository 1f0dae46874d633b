import { isWhole } from '../db/choose-packs-in-use.ts';
import type { PackStore } from '../db/pack-store.ts';
import type { StoredPack } from '../db/schema.ts';
import { answerOnDate } from '../knowledge/answer-on-date.ts';
import { linkAcrossPacks } from '../knowledge/link-across-packs.ts';
import { type LinkContext, readLinkContext } from '../knowledge/link-context.ts';
import { listEntityKeys } from '../knowledge/list-entry-keys.ts';
import { matchesTitle } from '../knowledge/match-title.ts';
import { type Office, officesOn } from '../knowledge/offices-on.ts';
import type { PackEntry, PackSource } from '../knowledge/pack.ts';
import { readTitle } from '../knowledge/titles.ts';
import type {
  BackgroundAbout,
  BackgroundQuestion,
  Choice,
  KnownEntry,
  KnownSource,
  Progress,
} from '../messages/background.ts';
import type { EntityLinks } from '../types.ts';
import { qualifyEntry, qualifySources } from './qualify-entry.ts';

type Sources = Readonly<Record<string, PackSource>>;
type Named = BackgroundQuestion['entity'];

/**
 * What the packs in use know of somebody. Rejects with LibraryError.
 * @param remembered the article's context, null where it is forgotten
 * @param choice whom the reader has said they mean
 * @param isUnsettled the bundled pack may still be on its way in
 */
export async function answerBackgroundQuestion(
  { article, entity, kept }: BackgroundQuestion,
  remembered: LinkContext | null,
  store: PackStore,
  isUnsettled: boolean,
  choice: Choice | null = null,
): Promise<BackgroundAbout> {
  const context = remembered ?? readThinContext(article, entity, kept?.sentences ?? []);
  const keys = listEntityKeys(entity);
  const { packs, entries } = await store.find([keys]);
  const sources: Sources = Object.assign({}, ...packs.map(nameSources));
  const candidates = packs.map((pack) => ({
    isOwn: !pack.isBundled,
    entries: entries
      .flat()
      .flatMap(({ packId, entry }) => (packId === pack.id ? [qualifyEntry(pack, entry)] : [])),
  }));
  const linked =
    kept === null
      ? []
      : findLinked(
          kept.links,
          candidates.flatMap((pack) => pack.entries),
        );
  const { status, entries: found } =
    linked.length > 0
      ? ({ status: 'sure', entries: linked } as const)
      : linkAcrossPacks(entity, context, candidates);
  return describeAnswer(
    choice,
    status,
    found.map((entry) => describeEntry(entry, entity, context, sources)),
    sources,
    isUnsettled ? findTaking(packs) : null,
  );
}

/** The sources of a pack; those of a reader's pack say in which they stand. */
function nameSources(pack: StoredPack): Sources {
  const { title: packTitle } = pack.head;
  const sources = Object.entries(qualifySources(pack)).map(([key, source]) => {
    const title =
      pack.isBundled || source.title === packTitle ? source.title : `${source.title} (${packTitle})`;
    return [key, { ...source, title }] as const;
  });
  return Object.fromEntries(sources);
}

/** How far the first pack has come; null once there is a whole one. */
function findTaking(packs: readonly StoredPack[]): Progress | null {
  const bundled = packs.find((pack) => pack.isBundled);
  if (!bundled) return { taken: 0, total: 0 };
  return isWhole(bundled) ? null : { taken: bundled.taken, total: bundled.total };
}

/** Those that the reader has linked somebody of the library to. */
function findLinked({ entry, wikidata }: EntityLinks, entries: readonly PackEntry[]): readonly PackEntry[] {
  return entries.filter(
    ({ id, links }) =>
      // A reader's pack names its entries without the series that we put before them.
      (entry !== null && (id === entry || id.endsWith(`/${entry}`))) ||
      (wikidata !== null && links.wikidata === wikidata),
  );
}

/** Where the article is forgotten its title has to do, and what was kept of it; then less is sure. */
function readThinContext(
  { url, title, published }: BackgroundQuestion['article'],
  entity: Named,
  sentences: readonly string[],
): LinkContext {
  const blocks = sentences.map((text) => ({ text }));
  return readLinkContext({ url, title, published, standfirst: null, lang: null, blocks }, [entity]);
}

function describeEntry(
  entry: PackEntry,
  { roles }: Named,
  { published }: LinkContext,
  sources: Sources,
): KnownEntry {
  const offices = officesOn(entry, published, sources);
  const isNamed = (office: Office): boolean => roles.some(({ title }) => matchesTitle(title, office));
  const described = Object.entries(entry.further ?? {}).filter(([, facts]) => facts.description);
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    description: entry.description,
    offices: offices.map((office) => {
      const { title, from, to, source } = office;
      return { title, organisation: findPlace(office), from, to, source, isNamed: isNamed(office) };
    }),
    inOffice: answerOnDate(offices, isNamed),
    sources: [entry.source, ...described.map(([key]) => key)],
  };
}

/** Where an office is held, if its title does not say so: "Parliamentary Under-Secretary of State" of what? */
function findPlace({ title, organisation }: Office): string | null {
  if (organisation === null || organisation.includes(title)) return null;
  return readTitle(title).subject.size === 0 ? organisation : null;
}

/** The answer with the heads of the sources that it draws on, and no others. */
function describeAnswer(
  choice: Choice | null,
  status: BackgroundAbout['status'],
  entries: readonly KnownEntry[],
  sources: Sources,
  taking: Progress | null,
): BackgroundAbout {
  const keys = new Set(
    entries.flatMap((entry) => [...entry.sources, ...entry.offices.map(({ source }) => source)]),
  );
  const heads = [...keys].flatMap((key): [string, KnownSource][] => {
    const source = sources[key];
    return source ? [[key, { title: source.title, retrieved: source.retrieved }]] : [];
  });
  return { status, entries, sources: Object.fromEntries(heads), choice, taking };
}
