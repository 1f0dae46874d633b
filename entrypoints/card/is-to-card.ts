import type { ToCard } from '../../utils/messages/card-protocol.ts';
import {
  type Guard,
  isBoolean,
  isBoth,
  isList,
  isOneOf,
  isText,
  isWhole,
  orNull,
} from '../../utils/messages/guard.ts';
import { TENSES } from '../../utils/messages/guard-background-question.ts';
import type { ArticleSummary } from '../../utils/messages/page-protocol.ts';
import type { Entity, Quote, Role, Span, WhosWho } from '../../utils/types.ts';

/** Far more than an article has; bounds what a broken message could make this frame draw. */
const MOST = 20_000;
const NAME = isText(2_000);
const WORDS = isText(1_000_000);
const OFFSET = isWhole(0, 1e9);

/** An object with at least these fields. */
function hasFields<T extends object>(shape: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(shape);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    guards.every(([field, guard]) => guard(Reflect.get(value, field)));
}

const isSpan = hasFields<Span>({ start: OFFSET, end: OFFSET });

const isRole = hasFields<Role>({
  title: NAME,
  organisation: orNull(NAME),
  tense: isOneOf(TENSES),
  at: isSpan,
});

const isEntity = hasFields<Entity>({
  id: isWhole(0, MOST),
  kind: isOneOf({ person: true, organisation: true }),
  name: NAME,
  aliases: isList(NAME, MOST),
  mentions: isList(isSpan, MOST, 1),
  references: isList(isSpan, MOST),
  roles: isList(isRole, MOST),
  heard: isOneOf({ quoted: true, paraphrased: true, named: true }),
  isAuthor: isBoolean,
});

const isWhosWho = hasFields<WhosWho>({
  entities: isList(isEntity, MOST),
  quotes: isList(hasFields<Quote>({ start: OFFSET, end: OFFSET, speaker: orNull(isWhole(0, MOST)) }), MOST),
});

const isSummary = hasFields<ArticleSummary>({
  url: WORDS,
  title: WORDS,
  siteName: orNull(WORDS),
  byline: orNull(WORDS),
  published: orNull(NAME),
  length: OFFSET,
});

type Show = Extract<ToCard, { type: 'card.show' }>;

const isShow = isBoth(
  hasFields<Show>({
    type: isOneOf({ 'card.show': true }),
    article: isSummary,
    whosWho: isWhosWho,
    quoteTexts: isList(WORDS, MOST),
    entity: isWhole(0, MOST),
    mention: isWhole(0, MOST),
    sentence: orNull(WORDS),
    focus: isBoolean,
    selected: orNull(isOneOf({ found: true, 'not-found': true })),
  }),
  ({ whosWho, entity, mention }) => whosWho.entities[entity]?.mentions[mention] !== undefined,
);

const isEnter = hasFields<Extract<ToCard, { type: 'card.enter' }>>({ type: isOneOf({ 'card.enter': true }) });

const isHide = hasFields<Extract<ToCard, { type: 'card.hide' }>>({ type: isOneOf({ 'card.hide': true }) });

const isFragment = hasFields<Extract<ToCard, { type: 'card.fragment' }>>({
  type: isOneOf({ 'card.fragment': true }),
  start: OFFSET,
  end: OFFSET,
  fragment: orNull(isText(100_000)),
});

/** Whether what came over the port is a message for the card. */
export function isToCard(value: unknown): value is ToCard {
  return isShow(value) || isEnter(value) || isHide(value) || isFragment(value);
}
