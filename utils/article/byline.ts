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
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
];
const NO_NAME =
  /^(?:admin|administrator|staff|editor|webmaster|guest|unknown|anonymous|none|null|undefined|author|by)$/i;
const AUTHOR_MARK = getMarkIndex('class-author');
const AUTHOR_BIT = 1 << LEXICON_GROUPS.indexOf('author');
const MAX_NAMES = 6;
/** A byline stands this near to the headline, in segments. */
const NEAR = 15;

/** The authors' names, by commas, without "By"; null where the page names none. */
export function readByline(page: PageContext): string | null {
  const { head } = page;
  const site = normalise(readSiteName(head) ?? '');
  const names = [
    ...new Set(
      [readLinkedAuthors(head), readMetaAuthors(head), readShownAuthors(page)]
        .map((found) => found.flatMap(splitNames).filter((name) => isName(name) && normalise(name) !== site))
        .find((found) => found.length > 0) ?? [],
    ),
  ];
  return names.length > 0 ? names.slice(0, MAX_NAMES).join(', ') : null;
}

function readLinkedAuthors(head: Head): string[] {
  for (const data of head.linkedData) {
    if (!isOfType(data, ARTICLE_TYPES)) continue;
    const value = data.author ?? data.creator;
    const authors = (Array.isArray(value) ? value : [value]).filter(
      (one) => !(isObject(one) && isOfType(one, /Organization$/)),
    );
    const names = authors.map(readText).filter((name) => name !== null);
    if (names.length > 0) return names.map(fold);
  }
  return [];
}

function readMetaAuthors(head: Head): string[] {
  return META_NAMES.map((name) => head.meta.get(name)).filter(
    (value): value is string => value !== undefined,
  );
}

function readShownAuthors(page: PageContext): string[] {
  const { headline, survey } = page;
  const from = Math.max(0, headline.segment - 4);
  for (let index = from; index < Math.min(survey.segments.length, from + NEAR + 4); index += 1) {
    const segment = survey.segments[index]!;
    if (index === headline.segment || segment.text.length > 120) continue;
    const isMarked =
      survey.marks.get(segment.container, AUTHOR_MARK) <= 1 ||
      segment.inline.some((look) => (survey.lexicon.readLook(look) & AUTHOR_BIT) !== 0);
    const said = /^(?:written |posted |words )?by:? +(.+)$/i.exec(segment.text)?.[1];
    if (said) return [said];
    if (isMarked && isName(segment.text)) return [segment.text];
  }
  return [];
}

function splitNames(text: string): string[] {
  const bare = text.replace(/^(?:written |posted |words )?by:?\s+/i, '').replace(/\s*[|•·–—].*$/, '');
  return bare
    .split(/\s*(?:,|;|&|\band\b)\s*/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A name is one to six words, begins with a letter and is no address, handle or sentence. */
function isName(text: string): boolean {
  if (text.length > 60 || NO_NAME.test(text) || /[@/:\d]|\.(?:com|org|net)\b/.test(text)) return false;
  return text.split(' ').length <= 6 && /^\p{L}/u.test(text);
}
