import { makeTextFragment } from '../../utils/page/text-fragment.ts';
import type { Span } from '../../utils/types.ts';
import type { PageModel } from './page-model.ts';

/** What to put after "#" in the page's address to lead to a place of the article, null where it has no words. */
export function findFragment({ body }: PageModel, place: Span): string | null {
  if (!body) return null;
  const { title, standfirst, captions } = body.article;
  return makeTextFragment(body.text, place, [title, standfirst ?? '', ...captions]);
}
