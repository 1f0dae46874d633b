import type { HeadRecord, Look, PageRecord } from '../article/page-record.ts';
import type { Verdict } from '../types.ts';
import type { ArticleWish } from './articles-protocol.ts';
import { type Guard, isBoolean, isBoth, isEither, isList, isRecord, isText, orNull } from './guard.ts';

/** Bounds of a record: as much as the walk over a page copies. */
const MOST_NODES = 1_000_000;
const MOST_TEXT = 2_000_000;
const MOST_MARKUP = 1_000_000;
const VALUE = 2_000;
const MOST_METAS = 1_000;
const SCRIPTS = 1_000_000;

const isValue = isText(VALUE);

/** What an element may lack. */
const LOOKS: { readonly [K in Exclude<keyof Look, 'tag'>]-?: Guard<Look[K]> } = {
  class: isValue,
  id: isValue,
  role: isValue,
  itemprop: isValue,
  type: isValue,
  hasShadow: (value): value is true => value === true,
};

function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { tag, ...rest } = value as Record<string, unknown>;
  return (
    isValue(tag) &&
    Object.entries(rest).every(
      ([key, one]) => Object.hasOwn(LOOKS, key) && LOOKS[key as keyof typeof LOOKS](one),
    )
  );
}

const isHead = isRecord<HeadRecord>({
  title: isValue,
  lang: orNull(isValue),
  canonical: orNull(isValue),
  rels: isList(isValue, MOST_METAS),
  metas: isList(isList(isValue, 4, 2), MOST_METAS),
  linkedData: isBoth(isList(isText(SCRIPTS), 1_000), (texts) => measure(texts) <= SCRIPTS),
  times: isList(isText(200), 10),
});

const isStep = (value: unknown): value is number | string =>
  typeof value === 'string' || Number.isSafeInteger(value);

/** A page's record; each step names a look that is there. */
const isPageRecord = isBoth(
  isRecord<PageRecord>({
    head: isHead,
    looks: isList(isLook, MOST_NODES),
    steps: isList(isStep, MOST_NODES),
  }),
  ({ looks, steps }) => {
    const most = looks.length;
    return (
      measure(steps.filter((step) => typeof step === 'string')) <= MOST_TEXT &&
      steps.every((step) => typeof step === 'string' || (step < most && step >= -1 - most))
    );
  },
);

const isVerdict = isRecord<Verdict>({ isArticle: isBoolean, reasons: isList(isText(100), 100) });

export const isArticleWish = isRecord<ArticleWish>({
  page: isEither(isText(MOST_MARKUP), isPageRecord),
  url: orNull(isText(8_192)),
  verdict: orNull(isVerdict),
  isWanted: isBoolean,
});

function measure(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
