import { isBoolean, isOneOf, isRecord, isWhole, isWording, orNull } from './guard.ts';
import { isRoles } from './guard-background-question.ts';
import { isDay } from './guards-article.ts';
import { isId } from './guards-notes.ts';
import type { LookUpQuestion } from './look-up.ts';
import { NAME_LIMIT } from './name-limit.ts';

/** Longest title of a page in UTF-16 code units; Wikipedia's own limit is 255 bytes. */
const TITLE_LIMIT = 500;

export const isLookUpQuestion = isRecord<LookUpQuestion>({
  entity: isRecord<LookUpQuestion['entity']>({
    kind: isOneOf({ person: true, organisation: true }),
    name: isWording(NAME_LIMIT),
    roles: isRoles,
  }),
  published: orNull(isDay),
  title: orNull(isWording(TITLE_LIMIT)),
  isFresh: isBoolean,
});

export const isLedgerQuestion = isRecord<{ before: string | null; limit: number }>({
  before: orNull(isId),
  limit: isWhole(1, 500),
});
