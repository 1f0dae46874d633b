import type { Features } from './forest.ts';
import { normalise } from './headline.ts';

/** Words of an address's path that say what stands there. */
const WORDS = {
  section:
    /^(?:category|categories|tags?|topics?|sections?|authors?|archives?|index|feeds?|pages?|latest|all|channel|hub|browse|list|collections?)$/,
  article:
    /^(?:articles?|news|story|stories|blogs?|posts?|opinion|features?|reviews?|magazine|politics|business|sports?|world|culture|science|press-?releases?|insights?|read|content)$/,
  product: /^(?:products?|shop|store|items?|dp|p|pd|buy|catalog|catalogue|cart|basket|checkout|sale|deals)$/,
  forum:
    /^(?:forums?|threads?|viewtopic.*|showthread.*|t|questions?|discussions?|boards?|community|communities|r|comments|index\.php|q)$/,
  account:
    /^(?:log-?in.*|sign-?(?:in|up).*|register.*|accounts?|contact.*|about.*|help|support|search|careers?|jobs?|pricing|privacy|terms|faqs?|home|services?|solutions?|company|team|features|plans|enterprise)$/,
  docs: /^(?:docs?|documentation|api|reference|wiki|manual|guides?|tutorials?|learn|spec|library|packages?)$/,
} as const;

/** Where an address ends with one of these, what it names is a part of a site, not one of its articles. */
const SECTION_END =
  /^(?:(?:world|local|national|international|breaking|latest|all)?-?news|articles|stories|blogs?|posts|archives?|latest|home|front-?page|newsroom|press(?:-?(?:releases?|room))?|media|insights|events|world|uk|us|usa|europe|africa|asia|americas|australia|middle-?east|local|national|international|regions?|politics|business|money|economy|finance|markets|companies|tech|technology|science|health|education|environment|climate|energy|culture|arts|entertainment|music|films?|movies|tv|television|books|gaming|games|travel|style|fashion|lifestyle|life|living|food|recipes|society|religion|sports?|football|soccer|cricket|tennis|golf|rugby|nba|nfl|opinions?|comment(?:isfree|ary)?|analysis|editorials?|columns?|columnists|letters|obituaries|weather|videos?|photos|pictures|galleries|podcasts?|live|magazine|weekend|features|reviews)$/;

const WORD_NAMES = Object.keys(WORDS) as readonly (keyof typeof WORDS)[];

const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d)/;
const ENDING = /\.(?:s?html?|php|aspx?|jsp|cms|ece)$/;
const ID_PARAMETER = /[?&](?:id|p|article|story|newsid|idx|no|artid)=\d/;
const SUBDOMAIN = /^(?:blogs?|news|forums?|shop|store|docs?|support|help|community|developer|discuss)\./;

/**
 * What an address shows. Null (a file) gives zeros and `hasUrl` 0.
 * @param titles what the page calls itself; an article's address often says it again
 */
export function measureUrl(address: string | null, titles: string): Features {
  const url = parse(address);
  const path = url?.pathname ?? '';
  const search = url?.search ?? '';
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const last = (parts.at(-1) ?? '').replace(ENDING, '');
  const endsAtSection = SECTION_END.test(last);
  const lastWords = last.split(/[-_+]|%20/);
  const titleWords = new Set(normalise(titles).split(' '));
  return {
    hasUrl: url ? 1 : 0,
    urlIsRoot: url && search === '' && isRoot(parts, last) ? 1 : 0,
    urlDepth: parts.length,
    urlLastWords: lastWords.filter((word) => /[a-z]{2}/.test(word)).length,
    urlTitleWords: lastWords.filter((word) => /^[a-z]{3,}$/.test(word) && titleWords.has(word)).length,
    urlLastLength: last.length,
    urlEndsAtSection: endsAtSection ? 1 : 0,
    urlHasDate: DATE.test(path) ? 1 : 0,
    urlHasNumber: /\d{5,}/.test(path) ? 1 : 0,
    urlIsFile: ENDING.test(path) ? 1 : 0,
    urlParameters: url?.searchParams.size ?? 0,
    urlHasIdParameter: ID_PARAMETER.test(search) ? 1 : 0,
    urlSubdomain: SUBDOMAIN.test(url?.hostname ?? '') ? 1 : 0,
    ...Object.fromEntries(
      WORD_NAMES.map((name) => {
        const isNamed = parts.some((part) => WORDS[name].test(part));
        return [`url-${name}`, isNamed && !(name === 'article' && endsAtSection) ? 1 : 0];
      }),
    ),
  };
}

function isRoot(parts: readonly string[], last: string): boolean {
  return (
    parts.length === 0 || (parts.length === 1 && /^(?:index|home|default|[a-z]{2}(?:-[a-z]{2})?)$/.test(last))
  );
}

function parse(address: string | null): URL | null {
  if (!address) return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
