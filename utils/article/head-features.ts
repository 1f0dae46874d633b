import type { Head } from './head.ts';
import { ARTICLE_TYPES } from './headline.ts';
import { isOfType, readText } from './json-ld.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'date',
  'dc.date',
  'article.published',
  'published',
];
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'twitter:creator',
];
const SECTION = ['article:section', 'article:tag', 'news_keywords', 'parsely-section'];

type Feature = (head: Head) => number;

const FEATURES: Readonly<Record<string, Feature>> = {
  ogArticle: ({ meta }) => (/^(?:article|blog|news)/.test(meta.get('og:type') ?? '') ? 1 : 0),
  ogWebsite: ({ meta }) => (/^website/.test(meta.get('og:type') ?? '') ? 1 : 0),
  ogProduct: ({ meta }) => (/product/.test(meta.get('og:type') ?? '') ? 1 : 0),
  ogOther: ({ meta }) =>
    meta.has('og:type') && !/^(?:article|blog|news|website|.*product)/.test(meta.get('og:type')!) ? 1 : 0,
  linkedArticles: (head) => countTypes(head, ARTICLE_TYPES),
  linkedNews: (head) => countTypes(head, /NewsArticle$/),
  linkedProduct: (head) => countTypes(head, /(?:Product|Offer|ProductGroup)$/),
  linkedForum: (head) => countTypes(head, /(?:DiscussionForumPosting|QAPage|Question)$/),
  linkedList: (head) => countTypes(head, /(?:ItemList|CollectionPage|SearchResultsPage|Blog)$/),
  linkedWebsite: (head) => countTypes(head, /(?:WebSite|AboutPage|ContactPage|Service|LocalBusiness)$/),
  linkedPerson: (head) => countTypes(head, /Person$/),
  linkedDate: (head) =>
    head.linkedData.some((data) => isOfType(data, ARTICLE_TYPES) && readText(data.datePublished)) ? 1 : 0,
  linkedBreadcrumb: (head) => countTypes(head, /BreadcrumbList$/),
  metaPublished: ({ meta }) => (PUBLISHED.some((name) => meta.has(name)) ? 1 : 0),
  metaAuthor: ({ meta }) => (AUTHOR.some((name) => meta.has(name)) ? 1 : 0),
  metaSection: ({ meta }) => (SECTION.some((name) => meta.has(name)) ? 1 : 0),
  metaWrittenBy: ({ meta }) =>
    /written|reading|author/i.test(`${meta.get('twitter:label1') ?? ''} ${meta.get('twitter:label2') ?? ''}`)
      ? 1
      : 0,
  metaImage: ({ meta }) => (meta.has('og:image') ? 1 : 0),
  metaLargeCard: ({ meta }) => (meta.get('twitter:card') === 'summary_large_image' ? 1 : 0),
  descriptionLength: ({ meta }) => (meta.get('og:description') ?? meta.get('description') ?? '').length,
  titleWords: ({ title }) => title.split(' ').length,
  titleLength: ({ title }) => title.length,
  titleParts: ({ title }) => title.split(/\s[|–—·•»-]\s/).length,
  ampVersion: ({ linkRels }) => (linkRels.has('amphtml') ? 1 : 0),
  canonicalIsRoot: ({ canonical }) => (canonical && /^https?:\/\/[^/]+\/?$/.test(canonical) ? 1 : 0),
  shortlink: ({ linkRels }) => (linkRels.has('shortlink') ? 1 : 0),
  titleIsShop: ({ title }) => (/\b(?:buy|shop|price|sale|store|online|free shipping)\b/i.test(title) ? 1 : 0),
  titleIsPlace: ({ title }) =>
    /\b(?:home|log ?in|sign ?in|contact|forums?|search|category|archives?|news & |latest|pricing|services?|solutions?|software|platform|official)\b/i.test(
      title,
    )
      ? 1
      : 0,
};

export const HEAD_FEATURE_NAMES: readonly string[] = Object.keys(FEATURES);
const FEATURE_LIST = Object.values(FEATURES);

export function measureHead(head: Head): readonly number[] {
  return FEATURE_LIST.map((feature) => feature(head));
}

function countTypes(head: Head, types: RegExp): number {
  return Math.min(20, head.linkedData.filter((data) => isOfType(data, types)).length);
}
