import { type Guard, isBoth, isRecord, isText, isWhole, orNull } from './guard.ts';
import type { PageProtocol } from './page-protocol.ts';

/** A guard for every request that a page's content script answers. */
export type PageGuards = {
  readonly [K in keyof PageProtocol]: Guard<PageProtocol[K]['request']>;
};

const isNothing = isRecord<Record<string, never>>({});
const isIndex = isWhole(0, 1e9);
const isSpan = isBoth(isRecord({ start: isIndex, end: isIndex }), ({ start, end }) => start <= end);
const isMentionPlace = isRecord({ entity: isIndex, mention: isIndex });

export const PAGE_GUARDS: PageGuards = {
  'page.describe': isNothing,
  'page.show': isBoth(
    isRecord({ start: isIndex, end: isIndex, entity: orNull(isIndex) }),
    ({ start, end }) => start <= end,
  ),
  'page.point': isRecord({ place: orNull(isSpan), entity: orNull(isIndex) }),
  'page.fragment': isSpan,
  'page.attribute': isNothing,
  'page.note': isRecord({ words: isText(1_000) }),
  'page.open': isMentionPlace,
  'page.walk': isRecord({ step: isStep }),
  'page.read': isNothing,
  'page.reread': isNothing,
  'page.sentence': isMentionPlace,
};

function isStep(value: unknown): value is 1 | -1 {
  return value === 1 || value === -1;
}
