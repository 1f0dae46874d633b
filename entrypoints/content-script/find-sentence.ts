import { sentenceAround } from '../../utils/page/sentence.ts';
import type { PageModel } from './page-model.ts';

/** The sentence around a mention as the article has it, null where there is no such mention. */
export function findSentence(model: PageModel, entity: number, mention: number): string | null {
  const span = model.whosWho.entities[entity]?.mentions[mention];
  const placed = span && model.body?.map.blockAt(span.start);
  if (!placed) return null;
  const within = { start: span.start - placed.start, end: span.end - placed.start };
  return sentenceAround(placed.block.text, within, model.body?.article.lang ?? null);
}
