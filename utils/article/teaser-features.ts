import type { Features } from './forest.ts';
import { getSegmentHeadingLevel } from './headline.ts';
import type { PageContext } from './page-context.ts';
import type { Container, Segment } from './survey-types.ts';
import { TEXT_BLOCK_TAGS } from './tags.ts';

/** Of a link without a heading: a shorter one is a button, a tag or an entry of a menu. */
const MIN_TITLE = 20;
const MIN_HEADING = 8;
const TITLE_LINK_SHARE = 0.8;
/** A teaser's text stands no more segments behind its title; a date or a name may come between. */
const MOST_BETWEEN = 3;
/** Boxes alike are a list from here on. */
const MIN_ALIKE = 3;

/** What tells one text from a page of short ones, each under a title that leads to another page. */
export function measureTeasers({ proseChars, survey }: PageContext): Features {
  const { containers, segments } = survey;
  const prose = Math.max(1, proseChars);
  const walk = new TeaserWalk();
  for (const segment of segments) walk.add(segment, getSegmentHeadingLevel(survey, segment) > 0);
  walk.endRun();
  const articles = containers.filter((container) => container.tag === 'article' && container.proseChars > 0);
  return {
    longestRun: walk.longestRun,
    meanRun: proseChars / Math.max(1, walk.runs),
    teaserShare: walk.teaserChars / prose,
    underLinkedShare: walk.underLinked / prose,
    articlesWithProse: articles.length,
    topArticleShare: articles.reduce((most, article) => Math.max(most, article.proseChars), 0) / prose,
    ...measureBoxesAlike(containers, prose),
  };
}

/** Goes over segments in order. A run is prose between two links that may be titles, whatever else stands there. */
class TeaserWalk {
  longestRun = 0;
  runs = 0;
  teaserChars = 0;
  /** Prose behind a linked heading, up to the next heading that is none. */
  underLinked = 0;
  #run = 0;
  #sinceTitle = MOST_BETWEEN + 1;
  #isUnderLinked = false;

  add({ isProse, linkChars, text }: Segment, isHeading: boolean): void {
    this.#sinceTitle += 1;
    const { length } = text;
    const isLinked = linkChars >= length * TITLE_LINK_SHARE;
    if (isLinked && length >= (isHeading ? MIN_HEADING : MIN_TITLE)) {
      this.endRun();
      this.#sinceTitle = 0;
      if (isHeading) this.#isUnderLinked = true;
    } else if (isHeading) this.#isUnderLinked = false;
    if (isProse) this.#addProse(length);
  }

  endRun(): void {
    if (this.#run > 0) this.runs += 1;
    this.longestRun = Math.max(this.longestRun, this.#run);
    this.#run = 0;
  }

  #addProse(length: number): void {
    this.#run += length;
    if (this.#isUnderLinked) this.underLinked += length;
    if (this.#sinceTitle > MOST_BETWEEN) return;
    this.teaserChars += length;
    this.#sinceTitle = MOST_BETWEEN + 1;
  }
}

/** How much of the prose stands in boxes of one kind, with and without the fullest of them. Paragraphs are no boxes. */
function measureBoxesAlike(containers: readonly Container[], prose: number): Features {
  const kinds = new Map<number, { boxes: number; chars: number; most: number }>();
  for (const { proseChars, signature, tag } of containers) {
    if (proseChars === 0 || TEXT_BLOCK_TAGS.has(tag)) continue;
    const kind = kinds.get(signature) ?? { boxes: 0, chars: 0, most: 0 };
    kind.boxes += 1;
    kind.chars += proseChars;
    kind.most = Math.max(kind.most, proseChars);
    kinds.set(signature, kind);
  }
  const many = [...kinds.values()].filter(({ boxes }) => boxes >= MIN_ALIKE);
  return {
    boxesAlikeShare: many.reduce((most, { chars }) => Math.max(most, chars), 0) / prose,
    otherBoxesShare: many.reduce((best, { chars, most }) => Math.max(best, chars - most), 0) / prose,
  };
}
