import type { PageState } from '../../utils/messages/page-protocol.ts';
import type { TextMap } from '../../utils/page/text-map.ts';
import type { Article, Quote, Verdict, WhosWho } from '../../utils/types.ts';

/** A body that was read, where it lies in the document, and who is in it. */
export interface ReadBody {
  readonly article: Article;
  /** The blocks joined. */
  readonly text: string;
  readonly map: TextMap;
  /** The smallest element that holds the whole body. */
  readonly root: Element;
}

/** All that the page side knows of its page at a moment. */
export interface PageModel {
  readonly status: PageState['status'];
  readonly verdict: Verdict;
  /** The page's address at the time, without the part after #. */
  readonly address: string;
  /** Null where no body was read. */
  readonly body: ReadBody | null;
  /** The open shadow trees that were read: whoever watches the document does not see what changes in them. */
  readonly shadows: readonly ShadowRoot[];
  /** Empty unless the status is `article`. */
  readonly whosWho: WhosWho;
  readonly lang: string | null;
}

export const NOBODY: WhosWho = { entities: [], quotes: [] };

/** What the popup and the panel are told of the page. */
export function describePage(model: PageModel, document: Document): PageState {
  const { status, verdict, body, whosWho, lang } = model;
  return {
    status,
    verdict,
    article: summarise(model, document),
    whosWho,
    quoteTexts: textsOf(whosWho.quotes, body?.text ?? ''),
    blockStarts: body?.map.blocks.map(({ start }) => start) ?? [],
    lang,
  };
}

/** The article without its text; of a page that was not read, what the document says of itself. */
export function summarise({ body, address }: PageModel, document: Document): PageState['article'] {
  const article = body?.article;
  return {
    url: article?.url ?? address,
    title: article?.title ?? document.title.slice(0, 1_000),
    siteName: article?.siteName ?? null,
    byline: article?.byline ?? null,
    published: article?.published ?? null,
    length: body?.text.length ?? 0,
  };
}

export function textsOf(quotes: readonly Quote[], text: string): string[] {
  return quotes.map((quote) => text.slice(quote.start, quote.end));
}
