import { measureBody } from './body-features.ts';
import type { Features } from './forest.ts';
import { measureHead } from './head-features.ts';
import type { PageContext } from './page-context.ts';
import { measureTeasers } from './teaser-features.ts';
import { measureUrl } from './url-features.ts';

/** All that the verdict rests on. Without an address the declared one stands in. */
export function measurePage(page: PageContext, url: string | null): Features {
  const { head, headline } = page;
  const address = url ?? head.canonical ?? head.meta.get('og:url') ?? null;
  const titles = `${head.title} ${headline.text}`;
  return {
    ...measureUrl(address, titles),
    ...measureHead(head),
    ...measureBody(page),
    ...measureTeasers(page),
  };
}
