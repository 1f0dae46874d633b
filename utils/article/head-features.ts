import type { Features } from './forest.ts';
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

/** What a page declares of itself, as far as it says whether it is an article. */
export function measureHead(head: Head): Features {
  const { canonical, linkRels, meta, title } = head;
  return {
    ogArticle: /^(?:article|blog|news)/.test(meta.get('og:type') ?? '') ? 1 : 0,
    ogWebsite: /^website/.test(meta.get('og:type') ?? '') ? 1 : 0,
    ogProduct: /product/.test(meta.get('og:type') ?? '') ? 1 : 0,
    ogOther:
      meta.has('og:type') && !/^(?:article|blog|news|website|.*product)/.test(meta.get('og:type')!) ? 1 : 0,
    linkedArticles: countTypes(head, ARTICLE_TYPES),
    linkedNews: countTypes(head, /NewsArticle$/),
    linkedProduct: countTypes(head, /(?:Product|Offer|ProductGroup)$/),
    linkedForum: countTypes(head, /(?:DiscussionForumPosting|QAPage|Question)$/),
    linkedList: countTypes(head, /(?:ItemList|CollectionPage|SearchResultsPage|Blog)$/),
    linkedWebsite: countTypes(head, /(?:WebSite|AboutPage|ContactPage|Service|LocalBusiness)$/),
    linkedPerson: countTypes(head, /Person$/),
    linkedDate: head.linkedData.some((data) => isOfType(data, ARTICLE_TYPES) && readText(data.datePublished))
      ? 1
      : 0,
    linkedBreadcrumb: countTypes(head, /BreadcrumbList$/),
    metaPublished: PUBLISHED.some((name) => meta.has(name)) ? 1 : 0,
    metaAuthor: AUTHOR.some((name) => meta.has(name)) ? 1 : 0,
    metaSection: SECTION.some((name) => meta.has(name)) ? 1 : 0,
    metaWrittenBy: /written|reading|author/i.test(
      `${meta.get('twitter:label1') ?? ''} ${meta.get('twitter:label2') ?? ''}`,
    )
      ? 1
      : 0,
    metaImage: meta.has('og:image') ? 1 : 0,
    metaLargeCard: meta.get('twitter:card') === 'summary_large_image' ? 1 : 0,
    descriptionLength: (meta.get('og:description') ?? meta.get('description') ?? '').length,
    titleWords: title.split(' ').length,
    titleLength: title.length,
    titleParts: title.split(/\s[|–—·•»-]\s/).length,
    ampVersion: linkRels.has('amphtml') ? 1 : 0,
    canonicalIsRoot: canonical && /^https?:\/\/[^/]+\/?$/.test(canonical) ? 1 : 0,
    shortlink: linkRels.has('shortlink') ? 1 : 0,
    titleIsShop: /\b(?:buy|shop|price|sale|store|online|free shipping)\b/i.test(title) ? 1 : 0,
    titleIsPlace:
      /\b(?:home|log ?in|sign ?in|contact|forums?|search|category|archives?|news & |latest|pricing|services?|solutions?|software|platform|official)\b/i.test(
        title,
      )
        ? 1
        : 0,
  };
}

function countTypes(head: Head, types: RegExp): number {
  return Math.min(20, head.linkedData.filter((data) => isOfType(data, types)).length);
}
