/** What an address shows by itself. Null (a file) gives zeros and `hasUrl` 0. */
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

const WORD_NAMES = Object.keys(WORDS) as readonly (keyof typeof WORDS)[];

export const URL_FEATURE_NAMES: readonly string[] = [
  ...['hasUrl', 'urlIsRoot', 'urlDepth', 'urlLastWords', 'urlLastLength', 'urlHasDate', 'urlHasNumber'],
  ...['urlIsFile', 'urlParameters', 'urlHasIdParameter', 'urlSubdomain'],
  ...WORD_NAMES.map((name) => `url-${name}`),
];

const NONE = URL_FEATURE_NAMES.map(() => 0);

export function measureUrl(address: string | null): readonly number[] {
  const url = parse(address);
  if (!url) return NONE;
  const parts = url.pathname
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const last = (parts.at(-1) ?? '').replace(/\.(?:s?html?|php|aspx?|jsp|cms|ece)$/, '');
  const isRoot =
    parts.length === 0 ||
    (parts.length === 1 && /^(?:index|home|default|[a-z]{2}(?:-[a-z]{2})?)$/.test(last));
  const path = url.pathname;
  return [
    ...[1, isRoot && url.search === '' ? 1 : 0, parts.length],
    ...[last.split(/[-_+]|%20/).filter((word) => /[a-z]{2}/.test(word)).length, last.length],
    ...[
      /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d)/.test(path) ? 1 : 0,
      /\d{5,}/.test(path) ? 1 : 0,
    ],
    ...[/\.(?:s?html?|php|aspx?|jsp|cms|ece)$/.test(path) ? 1 : 0, url.searchParams.size],
    ...[/[?&](?:id|p|article|story|newsid|idx|no|artid)=\d/.test(url.search) ? 1 : 0],
    /^(?:blogs?|news|forums?|shop|store|docs?|support|help|community|developer|discuss)\./.exec(url.hostname)
      ? 1
      : 0,
    ...WORD_NAMES.map((name) => (parts.some((part) => WORDS[name].test(part)) ? 1 : 0)),
  ];
}

function parse(address: string | null): URL | null {
  if (!address) return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
