import { BLOCK_SEPARATOR, type Span, type WhosWho } from '../../utils/types.ts';

/** What somebody says in one go: a quotation may run over several paragraphs. */
export interface QuoteRun extends Span {
  /** The quotation in each paragraph, in the order of the text. */
  readonly parts: readonly Span[];
  /** The words of each part, with their marks. */
  readonly texts: readonly string[];
}

/**
 * What an entity says in the article. Quotes with nothing but a paragraph's end between them are one run, so that
 * a long answer counts as one quotation.
 * @param quoteTexts the words of `whosWho.quotes`, in the same order; a text that is missing is left empty
 */
export function quoteRunsOf(
  whosWho: WhosWho,
  quoteTexts: readonly string[],
  entity: number,
): readonly QuoteRun[] {
  const runs: QuoteRun[] = [];
  let previous: number | null = null;
  whosWho.quotes.forEach((quote, index) => {
    const isContinued = previous === entity;
    previous = quote.speaker;
    if (quote.speaker !== entity) return;
    const part: Span = { start: quote.start, end: quote.end };
    const text = quoteTexts[index] ?? '';
    const last = runs.at(-1);
    if (last && isContinued && part.start - last.end <= BLOCK_SEPARATOR.length) {
      runs[runs.length - 1] = {
        start: last.start,
        end: part.end,
        parts: [...last.parts, part],
        texts: [...last.texts, text],
      };
    } else {
      runs.push({ ...part, parts: [part], texts: [text] });
    }
  });
  return runs;
}
