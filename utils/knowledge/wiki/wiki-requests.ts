import type { WikiRequest } from './wiki.ts';

/** Pages in the answer to a search: enough to find somebody among their namesakes. */
const HITS = '10';

/** Wikidata names at most fifty items at once. */
export const MOST_NAMES = 50;

/** `origin=*` asks as nobody in particular: no cookie goes with it, and no permission for the host is needed. */
const COMMON = { format: 'json', formatversion: '2', origin: '*' };

/** Pages for a name, with what tells them apart. */
export function searchRequest(name: string): WikiRequest {
  return {
    site: 'wikipedia',
    about: 'search',
    subject: name,
    parameters: {
      ...COMMON,
      action: 'query',
      generator: 'search',
      gsrsearch: dropOperators(name),
      gsrlimit: HITS,
      prop: 'description|pageprops',
      ppprop: 'disambiguation',
    },
  };
}

/** The beginning of a page, as plain text. */
export function pageRequest(title: string): WikiRequest {
  return {
    site: 'wikipedia',
    about: 'page',
    subject: title,
    parameters: {
      ...COMMON,
      action: 'query',
      titles: title,
      redirects: '1',
      prop: 'description|extracts|pageprops',
      exintro: '1',
      explaintext: '1',
      ppprop: 'disambiguation|wikibase_item',
    },
  };
}

/** What an item says. */
export function itemRequest(id: string): WikiRequest {
  return {
    site: 'wikidata',
    about: 'item',
    subject: id,
    parameters: { ...COMMON, action: 'wbgetentities', ids: id, props: 'claims' },
  };
}

/** The English names of items; @param ids at most `MOST_NAMES` */
export function namesRequest(ids: readonly string[]): WikiRequest {
  return {
    site: 'wikidata',
    about: 'names',
    subject: ids.join(', '),
    parameters: {
      ...COMMON,
      action: 'wbgetentities',
      ids: ids.join('|'),
      props: 'labels',
      languages: 'en',
      languagefallback: '1',
    },
  };
}

/** A name as words alone: to Wikipedia's search quotes, colons, tildes and the like are commands. */
function dropOperators(name: string): string {
  return name
    .replace(/["*?~:!\\/[\]{}()<>|+=^-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
