import { BY_AT_ONCE, readBylineNames } from './byline-names.ts';
import type { Head } from './head.ts';
import { fold } from './head.ts';
import { ARTICLE_TYPES, normalise, readSiteName } from './headline.ts';
import { isObject, isOfType, readText } from './json-ld.ts';
import { LEXICON_GROUPS } from './lexicon.ts';
import { getMarkIndex } from './marks.ts';
import type { PageContext } from './page-context.ts';

const META_NAMES = [
  'author',
  'article:author',
  'article.author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'dcsext.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
];
const AUTHOR_MARK = getMarkIndex('class-author');
const AUTHOR_BIT = 1 << LEXICON_GROUPS.indexOf('author');
const MAX_NAMES = 6;
/** A byline stands this near to the headline, in segments. */
const NEAR = 15;
/** Characters. */
const LONGEST_SHOWN = 120;

/** The authors' names, by commas, without "By"; null where the page names none. */
export function readByline(page: PageContext): string | null {
  const { head } = page;
  const site = normalise(readSiteName(head) ?? '');
  const isOther = (name: string): boolean => normalise(name) !== site;
  let names = readLinkedAuthors(head, isOther);
  if (names.length === 0) names = readMetaAuthors(head).filter(isOther);
  if (names.length === 0) names = readShownAuthors(page, isOther);
  const once = new Map<string, string>();
  for (const name of names) if (!once.has(normalise(name))) once.set(normalise(name), name);
  return once.size > 0 ? [...once.values()].slice(0, MAX_NAMES).join(', ') : null;
}

const readSaid = (text: string): string[] => readBylineNames(text, 'declared');

/** Of those that a page gives as its author, its own name is left out, unless that is said to be somebody's. */
function readLinkedAuthors(head: Head, isOther: (name: string) => boolean): string[] {
  for (const data of head.linkedData) {
    if (!isOfType(data, ARTICLE_TYPES)) continue;
    const value = data.author ?? data.creator;
    const names = (Array.isArray(value) ? value : [value])
      .filter((one) => !(isObject(one) && isOfType(one, /Organization$/)))
      .flatMap((one) => {
        const isPerson = isObject(one) && isOfType(one, /^Person$/);
        const said = readSaid(fold(readText(one) ?? ''));
        return isPerson ? said : said.filter(isOther);
      });
    if (names.length > 0) return names;
  }
  return [];
}

function readMetaAuthors({ meta }: Head): string[] {
  const said = META_NAMES.flatMap((name) => readSaid(meta.get(name) ?? ''));
  if (said.length > 0) return said;
  const label = meta.get('twitter:label1') ?? '';
  return /^(?:written by|by|author)$/i.test(label) ? readSaid(meta.get('twitter:data1') ?? '') : [];
}

function readShownAuthors(page: PageContext, isOther: (name: string) => boolean): string[] {
  const { headline, survey } = page;
  const from = Math.max(0, headline.segment - 4);
  for (let index = from; index < Math.min(survey.segments.length, from + NEAR + 4); index += 1) {
    const segment = survey.segments[index]!;
    if (index === headline.segment || segment.text.length > LONGEST_SHOWN) continue;
    const isSaid =
      /^(?:written |posted |words |text )?by(?::\s*|\s+)/i.test(segment.text) ||
      BY_AT_ONCE.test(segment.text);
    const isMarked =
      survey.marks.get(segment.container, AUTHOR_MARK) <= 1 ||
      segment.inline.some((look) => (survey.lexicon.readLook(look) & AUTHOR_BIT) !== 0);
    if (!isSaid && !isMarked) continue;
    const names = readBylineNames(segment.text, isSaid ? 'said' : 'marked').filter(isOther);
    if (names.length > 0) return names;
  }
  return [];
}
