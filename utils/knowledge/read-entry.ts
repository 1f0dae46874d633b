import { makeFault } from './fault.ts';
import { makeInert } from './inert-text.ts';
import type { EntryKind, FurtherFacts, PackEntry, PackLinks, PackRole } from './pack.ts';
import { isObject, readDate, readHttps, readList, readText, Unfit } from './read-field.ts';

const ENTRY_KINDS: Readonly<Record<EntryKind, true>> = { person: true, organisation: true, product: true };
const LINKS: Readonly<Record<keyof PackLinks, true>> = { wikidata: true, wikipedia: true, official: true };

const ID_LIMIT = 300;
const NAME_LIMIT = 300;
const DESCRIPTION_LIMIT = 2_000;
const TITLE_LIMIT = 500;
const ALIAS_COUNT = 200;
const ROLE_COUNT = 500;

/**
 * One entry of a pack, every text made inert; fields that are not there are empty.
 * @param isSource whether a key stands among the pack's sources
 * @throws Unfit with what is wrong with it
 */
export function readEntry(value: unknown, isSource: (key: string) => boolean): PackEntry {
  if (!isObject(value)) throw new Unfit('an entry is an object', makeFault('malformed', 'entry'));
  const { kind } = value;
  if (typeof kind !== 'string') throw new Unfit('unknown kind', makeFault('malformed', 'kind'));
  if (!isEntryKind(kind)) throw new Unfit('unknown kind', makeFault('unknown-kind', kind));
  const readSource = (key: unknown): string => {
    const source = readText(key, 'source', ID_LIMIT);
    if (!isSource(source)) throw new Unfit(`no such source: ${source}`, makeFault('no-source', source));
    return source;
  };
  const source = readSource(value.source);
  const owner = value.owner == null ? null : readText(value.owner, 'owner', ID_LIMIT);
  if (owner !== null && kind !== 'product')
    throw new Unfit('only a product has an owner', makeFault('owned'));
  const further = readFurther(value.further, readSource);
  return {
    id: readText(value.id, 'id', ID_LIMIT),
    kind,
    name: readText(value.name, 'name', NAME_LIMIT),
    owner,
    aliases: readList(value.aliases, 'aliases', ALIAS_COUNT, (alias) => readText(alias, 'alias', NAME_LIMIT)),
    description: value.description == null ? '' : makeInert(readDescription(value.description)),
    roles: readList(value.roles, 'roles', ROLE_COUNT, (role) => readRole(role, readSource)),
    links: readLinks(value.links),
    source,
    ...(further === null ? {} : { further }),
  };
}

function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(ENTRY_KINDS, kind);
}

/** An empty description is one, unlike an empty name. */
function readDescription(value: unknown): string {
  return value === '' ? '' : readText(value, 'description', DESCRIPTION_LIMIT);
}

function readRole(value: unknown, readSource: (key: unknown) => string): PackRole {
  if (!isObject(value)) throw new Unfit('a role is an object', makeFault('malformed', 'roles'));
  const from = readDate(value.from, 'from');
  const to = readDate(value.to, 'to');
  // Compared as far as both are written: a role may begin and end in one month.
  const shared = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from !== null && to !== null && from.slice(0, shared) > to.slice(0, shared)) {
    throw new Unfit('a role ends before it begins', makeFault('ends-early'));
  }
  return {
    title: readText(value.title, 'title', TITLE_LIMIT),
    organisation:
      value.organisation == null ? null : readText(value.organisation, 'organisation', TITLE_LIMIT),
    from,
    to,
    ...(value.source == null ? {} : { source: readSource(value.source) }),
  };
}

function readLinks(value: unknown): PackLinks {
  if (value != null && !isObject(value))
    throw new Unfit('links are an object', makeFault('malformed', 'links'));
  const { wikidata = null, wikipedia = null, official = null } = value ?? {};
  if (wikidata !== null && !(typeof wikidata === 'string' && /^Q[1-9]\d{0,11}$/u.test(wikidata))) {
    throw new Unfit('a Wikidata id is Q and a number', makeFault('no-wikidata'));
  }
  return {
    wikidata,
    wikipedia: wikipedia === null ? null : readHttps(wikipedia, 'wikipedia'),
    official: official === null ? null : readHttps(official, 'official'),
  };
}

function readFurther(
  value: unknown,
  readSource: (key: unknown) => string,
): Readonly<Record<string, FurtherFacts>> | null {
  if (value == null) return null;
  if (!isObject(value)) throw new Unfit('further facts are an object', makeFault('malformed', 'further'));
  return Object.fromEntries(
    Object.entries(value).map(([key, facts]) => [readSource(key), readFacts(facts)] as const),
  );
}

function readFacts(value: unknown): FurtherFacts {
  if (!isObject(value)) throw new Unfit('further facts are an object', makeFault('malformed', 'further'));
  const { aliases, links, description } = value;
  return {
    ...(aliases == null
      ? {}
      : {
          aliases: readList(aliases, 'aliases', ALIAS_COUNT, (alias) => readText(alias, 'alias', NAME_LIMIT)),
        }),
    ...(links == null ? {} : { links: readList(links, 'links', 3, readLinkName) }),
    ...(typeof description === 'boolean' ? { description } : {}),
  };
}

function readLinkName(value: unknown): keyof PackLinks {
  if (typeof value !== 'string' || !isLinkName(value))
    throw new Unfit('unknown link', makeFault('malformed', 'links'));
  return value;
}

function isLinkName(name: string): name is keyof PackLinks {
  return Object.hasOwn(LINKS, name);
}
