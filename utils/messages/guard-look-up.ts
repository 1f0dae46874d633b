import type { Role, Span } from '../types.ts';
import { isBoolean, isList, isOneOf, isRecord, isText, isWhole, isWording, orNull } from './guard.ts';
import { LIST_LIMIT, ROLE_LIMIT } from './guard-background-question.ts';
import { isDay } from './guards-article.ts';
import { isId, NAME_LIMIT } from './guards-notes.ts';
import type { LookUpQuestion } from './look-up.ts';

/** Longest title of a page in UTF-16 code units; Wikipedia's own limit is 255 bytes. */
const TITLE_LIMIT = 500;

export const isLookUpQuestion = isRecord<LookUpQuestion>({
  entity: isRecord<LookUpQuestion['entity']>({
    kind: isOneOf({ person: true, organisation: true }),
    name: isWording(NAME_LIMIT),
    roles: isList(
      isRecord<Role>({
        title: isText(ROLE_LIMIT),
        organisation: orNull(isText(ROLE_LIMIT)),
        tense: isOneOf({ current: true, former: true, acting: true }),
        at: isRecord<Span>({ start: isWhole(0, 1e9), end: isWhole(0, 1e9) }),
      }),
      LIST_LIMIT,
    ),
  }),
  published: orNull(isDay),
  title: orNull(isWording(TITLE_LIMIT)),
  isFresh: isBoolean,
});

export const isLedgerQuestion = isRecord<{ before: string | null; limit: number }>({
  before: orNull(isId),
  limit: isWhole(1, 500),
});
