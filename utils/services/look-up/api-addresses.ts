import type { WikiSite } from '../../knowledge/wiki/wiki.ts';

/**
 * Where a build for tests finds its stand-in for both sites, such as "http://127.0.0.1:41234"; set when it is built
 * and not by any setting. The manifest's `connect-src` comes from the same variable.
 */
const standIn: string | undefined = import.meta.env.WXT_LOOK_UP_ORIGIN;

/** The addresses that questions go to; the manifest lets us reach no other. */
export const API_ADDRESSES: Readonly<Record<WikiSite, string>> = {
  wikipedia: standIn ? `${standIn}/wikipedia/w/api.php` : 'https://en.wikipedia.org/w/api.php',
  wikidata: standIn ? `${standIn}/wikidata/w/api.php` : 'https://www.wikidata.org/w/api.php',
};
