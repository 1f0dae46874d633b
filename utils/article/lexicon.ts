import type { Look } from './page-record.ts';

/**
 * What authors call the parts of a page. Class names, ids and roles are searched for these stems; each group is a
 * feature of its own, and the trained weights decide what it says.
 */
const GROUPS = {
  body: '(?:article|entry|post|story|blog|news|single|page|rich)[-_ ]*(?:body|content|text|copy|main|inner)|bodytext|body-?copy|richtext|wysiwyg|prose|articlebody|paywall|rte\\b|main-?text|content-?body|text-?body',
  article: 'article|story|post|entry|blog|news',
  content: 'content|main|body|text|copy|column',
  related:
    'related|recommend|suggest|read-?(?:next|more|also)|also|trending|popular|latest|most-|more-|teaser|outbrain|taboola|recirc|zerg|up-?next|you-?may|similar',
  card: 'card|tile|carousel|slider|slick|swiper|grid|list|item|feed|stream|collection|river',
  share: 'share|sharing|social|facebook|twitter|follow|addtoany|addthis|whatsapp',
  comment: 'comment|disqus|respons|reply|replies|discussion|livefyre',
  newsletter: 'newsletter|subscri|sign-?up|opt-?in|mailing|mailchimp|email|regwall|register|donat|member',
  author: 'author|byline|\\bbio\\b|contributor|writer|profile|credits?\\b|avatar|vcard',
  meta: 'meta|date|time|publish|categor|breadcrumb|tags?\\b|topic|label|kicker|eyebrow|info|source|rating|read-?time',
  caption: 'caption|figure|image|photo|gallery|media|video|legend|thumb|player|embed',
  nav: 'nav|menu|masthead|toolbar|pagination|pager|\\btoc|table-of-contents|skip|breadcrumb|logo|header|topbar|search|language',
  footer: 'foot|copyright|legal|disclaimer|bottom|colophon|terms|policy',
  side: 'sidebar|side|aside|rail|widget|secondary|module|panel|\\bbox\\b|inset|factbox',
  advert:
    '\\bads?\\b|advert|sponsor|banner|dfp|gpt|promo|\\bcta\\b|affiliate|commercial|call-?to-?action|offer',
  overlay:
    'cookie|consent|gdpr|modal|pop-?up|overlay|dialog|lightbox|toast|alert|notice|notification|interstitial',
  pull: 'pull-?quote|quote|callout|highlight|tweet|instagram',
  lead: 'standfirst|lede|lead|\\bdek\\b|deck|sub-?title|sub-?head|summary|excerpt|intro|descri|abstract|tagline|teaser-?text|synopsis|key-?points|takeaway',
  title: 'title|headline|heading|hero',
  hidden: 'hidden|sr-only|visually|screen-?reader|print-?only|hide|invisible|collapse|tooltip|offscreen',
  shop: 'product|price|cart|basket|checkout|shop|sku|\\bbuy|add-to',
  forum: 'forum|thread|message|topic-|bb-|\\bpost-?\\d|user|member|signature',
} as const;

type LexiconGroup = keyof typeof GROUPS;

export const LEXICON_GROUPS = Object.keys(GROUPS) as readonly LexiconGroup[];

const PATTERNS = LEXICON_GROUPS.map((group) => new RegExp(GROUPS[group]));

/** Longer strings (utility classes by the dozen) are cut: what a part is called stands at the front. */
const MAX_LENGTH = 200;

/** Remembers the groups of names already seen: a page repeats few of them many times. */
export class LexiconReader {
  readonly #known = new Map<string, number>();

  /** The groups that an element's class names and id speak of, as bits in the order of `LEXICON_GROUPS`. */
  readLook({ class: names, id }: Look): number {
    return this.read(names) | this.read(id);
  }

  /** The groups of one class attribute or id. */
  read(name: string | undefined): number {
    if (!name) return 0;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const text = splitCamelCase(name.slice(0, MAX_LENGTH));
    let groups = 0;
    for (let i = 0; i < PATTERNS.length; i += 1) if (PATTERNS[i]!.test(text)) groups |= 1 << i;
    this.#known.set(name, groups);
    return groups;
  }
}

/** Words of camel case and snake case parted by hyphens, in lower case. */
function splitCamelCase(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_/g, '-');
}
