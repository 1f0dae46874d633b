import { findDate, readIsoDate } from './dates.ts';
import type { Head } from './head.ts';
import { ARTICLE_TYPES } from './headline.ts';
import { isOfType, readText } from './json-ld.ts';
import type { Segment, Survey } from './survey-types.ts';

const META_NAMES = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
  ],
  ...[
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
  ],
  ...['article.published', 'published', 'date', 'dc.date', 'dcterms.date', 'cxenseparse:recs:publishtime'],
];
/** A date line stands this near to the headline, in segments, and is no longer than this. */
const NEAR = 12;
const MAX_DATE_LINE = 120;
const MAX_SEARCHED = 100;

/**
 * The date on which an article says it was published, as YYYY-MM-DD in the publisher's own time zone: by JSON-LD, meta tags, a
 * `<time>`, the address, a date line near the headline, in this order.
 */
export function readPublished(
  head: Head,
  survey: Survey,
  headline: number,
  url: string | null,
): string | null {
  return (
    readLinkedDate(head) ??
    META_NAMES.map((name) => findDate(head.meta.get(name) ?? '')).find((date) => date !== null) ??
    head.times.map(findDate).find((date) => date !== null) ??
    readUrlDate(url ?? head.canonical) ??
    readDateLine(survey, headline)
  );
}

function readLinkedDate(head: Head): string | null {
  for (const data of head.linkedData) {
    const date = isOfType(data, ARTICLE_TYPES) ? findDate(readText(data.datePublished) ?? '') : null;
    if (date) return date;
  }
  return null;
}

function readUrlDate(url: string | null): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url ?? '');
  return found ? readIsoDate(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function readDateLine({ segments }: Survey, headline: number): string | null {
  if (headline < 0) return readSaidDate(segments.slice(0, MAX_SEARCHED));
  for (let step = 1; step <= NEAR; step += 1) {
    for (const index of [headline + step, headline - step]) {
      const text = segments[index]?.text ?? '';
      if (text.length > MAX_DATE_LINE || (step > 3 && index < headline)) continue;
      const date = findDate(text);
      if (date) return date;
    }
  }
  return null;
}

/** Without a headline to go by, only a date that says what it is counts. */
function readSaidDate(segments: readonly Segment[]): string | null {
  for (const { text } of segments) {
    const said = text.length <= MAX_DATE_LINE ? /\b(?:posted|published|updated)\b.*/i.exec(text) : null;
    const date = said && findDate(said[0]);
    if (date) return date;
  }
  return null;
}
