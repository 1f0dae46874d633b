import type { ExtractedArticle } from '../../utils/article/extract.ts';
import { LITTLE_TEXT } from '../../utils/article/little-text.ts';
import { locateArticleInSteps } from '../../utils/article/locate-article.ts';
import { unpackPlace } from '../../utils/article/packed-place.ts';
import { type Recording, recordPageInSteps } from '../../utils/article/record-page.ts';
import { recordStemInSteps } from '../../utils/article/record-stem.ts';
import { takeMarkupInSteps } from '../../utils/article/take-markup.ts';
import type { ArticleFound } from '../../utils/messages/articles-protocol.ts';
import type { Result } from '../../utils/messages/result.ts';
import { runInSlices } from '../../utils/page/run-in-slices.ts';
import type { Verdict } from '../../utils/types.ts';
import { createArticleAsker, type Page, type Wish } from './ask-for-article.ts';

export interface FoundInPage {
  readonly verdict: Verdict;
  /** Null where the page is no article and nobody insists. */
  readonly extracted: ExtractedArticle | null;
  /** The open shadow trees that were read. */
  readonly shadows: readonly ShadowRoot[];
  /** Main-thread time that it took, in milliseconds. */
  readonly spent: number;
}

/** Finds the article of a page as it is now; null where the background does not answer. */
export type ArticleFinder = (address: string, wish: Wish) => Promise<FoundInPage | null>;

/**
 * Whether a page is an article, and what of it, is decided in the background by the page's markup; only the nodes of the part that
 * the article stands in are then walked over. Where the markup does not say all, or the page has changed meanwhile, the nodes of the
 * whole page are copied for the background in its place.
 */
export function createArticleFinder(document: Document, signal: AbortSignal): ArticleFinder {
  const ask = createArticleAsker();

  return async (address, wish) => {
    let spent = 0;

    async function run<T>(steps: Generator<void, T>): Promise<T> {
      const finished = await runInSlices(steps, signal);
      spent += finished.spent;
      return finished.value;
    }

    async function send(page: Page): Promise<Result<ArticleFound>> {
      const answer = await ask(page, address, wish);
      signal.throwIfAborted();
      spent += answer.spent;
      return answer.result;
    }

    async function conclude(found: ArticleFound, recording: Recording | null): Promise<FoundInPage> {
      const verdict = wish.verdict ?? found.verdict;
      const extracted = await run(locateInSteps(found, recording));
      return { verdict, extracted, shadows: recording?.shadows ?? [], spent };
    }

    function passOver(shadows: readonly ShadowRoot[]): FoundInPage {
      return { verdict: LITTLE_TEXT, extracted: null, shadows, spent };
    }

    const taken = await run(takeMarkupInSteps(document, wish.isWanted));
    if (taken?.isBare && !wish.isWanted) return passOver([]);
    if (taken) {
      const result = await send(taken.markup);
      if (!result.ok) return null;
      const { stem } = result.value;
      if (!stem) return await conclude(result.value, null);
      const recording = await run(recordStemInSteps(document, stem));
      if (recording) return await conclude(result.value, recording);
    }
    const recording = await run(recordPageInSteps(document, wish.isWanted));
    if (recording.isBare && !wish.isWanted) return passOver(recording.shadows);
    const result = await send(recording.record);
    return result.ok ? await conclude(result.value, recording) : null;
  };
}

/** @param recording null where the article has no block to be found */
function* locateInSteps(
  { article, places }: ArticleFound,
  recording: Recording | null,
): Generator<void, ExtractedArticle | null> {
  if (!article) return null;
  if (!recording) return { article, sources: [] };
  return yield* locateArticleInSteps({ article, sources: places.map(unpackPlace) }, recording);
}
