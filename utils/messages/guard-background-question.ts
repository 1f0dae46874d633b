import type { EntityLinks, Role, Span } from '../types.ts';
import type { BackgroundQuestion, KeptWord } from './background.ts';
import { isList, isOneOf, isRecord, isText, isWhole, isWording, orNull } from './guard.ts';
import { isDay } from './guards-article.ts';
import { NAME_LIMIT } from './name-limit.ts';

/** Whether a role is still held. */
export const TENSES: Readonly<Record<Role['tense'], true>> = { current: true, former: true, acting: true };

/** Of an entity's aliases and roles; the asker sends no more. */
export const LIST_LIMIT = 200;

/** Longest title or organisation of a role in UTF-16 code units. */
export const ROLE_LIMIT = 1_000;

/** Longest link of somebody in the library, in UTF-16 code units. */
const LINK_LIMIT = 1_000;

/** Longest sentence kept with a note that is told to the packs, in UTF-16 code units. */
export const SENTENCE_LIMIT = 2_000;

/** Of the sentences kept on somebody; the asker sends no more. */
export const SENTENCES_LIMIT = 20;

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
  kept: orNull(
    isRecord<KeptWord>({
      links: isRecord<EntityLinks>({
        entry: orNull(isText(LINK_LIMIT)),
        wikidata: orNull(isText(LINK_LIMIT)),
      }),
      sentences: isList(isText(SENTENCE_LIMIT), SENTENCES_LIMIT),
    }),
  ),
});
