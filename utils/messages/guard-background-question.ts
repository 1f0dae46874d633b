import type { Role, Span } from '../types.ts';
import type { BackgroundQuestion } from './background.ts';
import { isList, isOneOf, isRecord, isText, isWhole, isWording, orNull } from './guard.ts';
import { isDay } from './guards-article.ts';
import { NAME_LIMIT } from './guards-notes.ts';

/** Whether a role is still held. */
export const TENSES: Readonly<Record<Role['tense'], true>> = { current: true, former: true, acting: true };

/** Of an entity's aliases and roles; the asker sends no more. */
export const LIST_LIMIT = 200;

/** Longest title or organisation of a role in UTF-16 code units. */
export const ROLE_LIMIT = 1_000;

/** An entity's roles, as its article gives them. */
export const isRoles = isList(
  isRecord<Role>({
    title: isText(ROLE_LIMIT),
    organisation: orNull(isText(ROLE_LIMIT)),
    tense: isOneOf(TENSES),
    at: isRecord<Span>({ start: isWhole(0, 1e9), end: isWhole(0, 1e9) }),
  }),
  LIST_LIMIT,
);

export const isBackgroundQuestion = isRecord<BackgroundQuestion>({
  article: isRecord<BackgroundQuestion['article']>({
    url: isText(8_192),
    title: isText(10_000),
    published: orNull(isDay),
  }),
  entity: isRecord<BackgroundQuestion['entity']>({
    kind: isOneOf({ person: true, organisation: true }),
    name: isWording(NAME_LIMIT),
    aliases: isList(isWording(NAME_LIMIT), LIST_LIMIT),
    roles: isRoles,
  }),
});
