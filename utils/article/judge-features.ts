import { measureBodyInSteps } from './body-features.ts';
import type { Features } from './forest.ts';
import { measureHead } from './head-features.ts';
import type { PageContext } from './page-context.ts';
import { measureUrl } from './url-features.ts';

/** All that the verdict rests on. Without an address the declared one stands in. In slices of a few milliseconds at most. */
export function* measurePageInSteps(page: PageContext, url: string | null): Generator<void, Features> {
  const { head } = page;
  const address = url ?? head.canonical ?? head.meta.get('og:url') ?? null;
  const ofUrl = measureUrl(address);
  yield;
  const ofHead = measureHead(head);
  yield;
  return { ...ofUrl, ...ofHead, ...(yield* measureBodyInSteps(page)) };
}
