import { BODY_FEATURE_NAMES, measureBody } from './body-features.ts';
import type { Head } from './head.ts';
import { HEAD_FEATURE_NAMES, measureHead } from './head-features.ts';
import type { PageContext } from './page-context.ts';
import { measureUrl, URL_FEATURE_NAMES } from './url-features.ts';

export const JUDGE_FEATURE_NAMES: readonly string[] = [
  ...URL_FEATURE_NAMES,
  ...HEAD_FEATURE_NAMES,
  ...BODY_FEATURE_NAMES,
];

/** All that the verdict rests on, in the order of `JUDGE_FEATURE_NAMES`. Without an address the declared one stands in. */
export function measurePage(head: Head, page: PageContext, url: string | null): Float64Array {
  const address = url ?? head.canonical ?? head.meta.get('og:url') ?? null;
  return Float64Array.from([...measureUrl(address), ...measureHead(head), ...measureBody(page)]);
}
