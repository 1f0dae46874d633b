import { measureBody } from './body-features.ts';
import type { Features } from './forest.ts';
import { measureHead } from './head-features.ts';
import type { PageContext } from './page-context.ts';
import { measureUrl } from './url-features.ts';

/** All that the verdict rests on. Without an address the declared one stands in. */
export function measurePage(page: PageContext, url: string | null): Features {
  const { head } = page;
  const address = url ?? head.canonical ?? head.meta.get('og:url') ?? null;
  return { ...measureUrl(address), ...measureHead(head), ...measureBody(page) };
}
