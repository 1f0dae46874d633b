import { sentenceAround } from '../../utils/page/sentence.ts';
import type { Span } from '../../utils/types.ts';
import type { PageModel } from './page-model.ts';

/** The sentence around a mention as the article has it, null where there is no such mention. */
export function findSentence(model: PageModel, entity: number, mention: number): string | null {
  const span = model.whosWho.entities[entity]?.mentions[mention];
  return span ? findSentenceAround(model, span) : null;
}

/** The sentence around a place, null where that is in no block or has no words. */
export function findSentenceAround(model: PageModel, span: Span): string | null {
  const placed = model.body?.map.blockAt(span.start);
  if (!placed || span.start === span.end) return null;
  const within = { start: span.start - placed.start, end: span.end - placed.start };
  return sentenceAround(placed.block.text, within, model.body?.article.lang ?? null);
}
