/** A reason that may stand for or against a page's being an article, with the features that speak for it. */
interface Ground {
  readonly pro: string | null;
  readonly con: string | null;
  readonly features: readonly string[] | RegExp;
  /** Where true, `pro` needs one of the features above zero, and `con` all at zero: the code states a fact. */
  readonly factual?: 'present-is-pro' | 'present-is-con';
  /** What the features have to be above to count as present; 0 if left out. */
  readonly least?: number;
}

const GROUNDS: readonly Ground[] = [
  {
    pro: 'published-date',
    con: 'no-published-date',
    features: ['metaPublished', 'linkedDate', 'urlHasDate'],
    factual: 'present-is-pro',
  },
  {
    pro: 'declared-article',
    con: 'not-declared-article',
    features: ['ogArticle', 'linkedArticles', 'linkedNews'],
    factual: 'present-is-pro',
  },
  {
    pro: 'named-author',
    con: 'no-author',
    features: ['metaAuthor', 'metaWrittenBy', 'linkedPerson'],
    factual: 'present-is-pro',
  },
  {
    pro: null,
    con: 'declared-website',
    features: ['ogWebsite', 'ogOther', 'linkedWebsite', 'linkedList'],
    factual: 'present-is-con',
  },
  { pro: null, con: 'declared-product', features: ['ogProduct', 'linkedProduct'], factual: 'present-is-con' },
  { pro: null, con: 'declared-forum', features: ['linkedForum'], factual: 'present-is-con' },
  { pro: null, con: 'site-root', features: ['urlIsRoot', 'canonicalIsRoot'], factual: 'present-is-con' },
  { pro: 'article-address', con: 'other-address', features: /^url/ },
  {
    pro: 'one-long-text',
    con: 'little-text',
    features: /^(?:main(?!OfPage|Link)|meanRun|longest|proseChars|proseSegments)/,
  },
  {
    pro: null,
    con: 'many-teasers',
    features: ['teaserShare', 'underLinkedShare'],
    factual: 'present-is-con',
    least: 0.2,
  },
  {
    pro: 'mostly-prose',
    con: 'many-links',
    features:
      /^(?:mainOfPage|mainLinkShare|proseShare|linkShare|core|topKindShare|links|pageChars|pageSegments|elements)/,
  },
  {
    pro: 'clear-body',
    con: 'no-clear-body',
    features: /^(?:articleBody|inArticle|articles|topArticle|boxesAlike|otherBoxes|coreShare)/,
  },
  { pro: 'headline', con: 'no-headline', features: /^(?:headline|firstHeadings|headings|title)/ },
  {
    pro: null,
    con: 'form',
    features: ['fields', 'passwords', 'buttons', 'inForm'],
    factual: 'present-is-con',
  },
  {
    pro: null,
    con: 'shop',
    features: ['prices', 'inShop', 'titleIsShop'],
    factual: 'present-is-con',
  },
  { pro: null, con: 'forum', features: ['inForum'], factual: 'present-is-con' },
  { pro: 'article-wording', con: 'other-wording', features: /Share$/ },
  {
    pro: 'article-furniture',
    con: 'other-furniture',
    features: /^(?:page-in[A-Z]|meta|description|amp|shortlink|times|images|videos)/,
  },
];

/** Less than this (log-odds) is not worth a word. */
const MIN_WEIGHT = 0.12;
const MAX_REASONS = 8;

/** Words what moved the judge: codes for and against, the most telling first. `row` and `shares` have a number a feature. */
export function listReasons(features: readonly string[], row: Float64Array, shares: Float64Array): string[] {
  const weights = new Float64Array(GROUNDS.length);
  const present = new Array<boolean>(GROUNDS.length).fill(false);
  features.forEach((feature, column) => {
    const ground = findGround(feature);
    if (ground < 0) return;
    weights[ground]! += shares[column]!;
    if (row[column]! > (GROUNDS[ground]!.least ?? 0)) present[ground] = true;
  });
  return GROUNDS.map((ground, i) => ({
    code: chooseCode(ground, weights[i]!, present[i]!),
    weight: Math.abs(weights[i]!),
  }))
    .filter(
      (reason): reason is { code: string; weight: number } =>
        reason.code !== null && reason.weight >= MIN_WEIGHT,
    )
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_REASONS)
    .map((reason) => reason.code);
}

function chooseCode(ground: Ground, weight: number, present: boolean): string | null {
  if (ground.factual && weight > 0 !== (present === (ground.factual === 'present-is-pro'))) return null;
  return weight > 0 ? ground.pro : ground.con;
}

/** Each feature belongs to the first ground that names it. */
function findGround(name: string): number {
  return GROUNDS.findIndex(({ features }) =>
    features instanceof RegExp ? features.test(name) : features.includes(name),
  );
}
