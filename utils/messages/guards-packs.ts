import type { Entity } from '../types.ts';
import { isBoolean, isList, isOneOf, isRecord, isText, isWhole, isWording, orNull } from './guard.ts';
import { isBackgroundQuestion } from './guard-background-question.ts';
import { isId } from './guards-notes.ts';
import { NAME_LIMIT } from './name-limit.ts';

/** Entries that one message may carry. */
export const ENTRIES_IN_MESSAGE = 1_000;

/** Those that a page sends in one when it adds a pack, in whole records: a few hundred kilobytes. */
export const ADDED_AT_ONCE = 960;

/** Most entries of a pack of the reader's. */
export const PACK_LIMIT = 200_000;

/** An entry's id with the series of its pack before it. */
const ENTRY_ID_LIMIT = 400;
const HEAD_LIMIT = 2_000_000;
const ENTRY_LIMIT = 2_000_000;

const isNothing = isRecord<Record<string, never>>({});
const isCount = isWhole(0, PACK_LIMIT);

export const PACKS_GUARDS = {
  'background.about': isBackgroundQuestion,
  'background.choose': isRecord({
    url: isText(8_192),
    named: isRecord<Pick<Entity, 'kind' | 'name'>>({
      kind: isOneOf({ person: true, organisation: true }),
      name: isWording(NAME_LIMIT),
    }),
    entry: orNull(isWording(ENTRY_ID_LIMIT)),
  }),
  'packs.state': isNothing,
  'packs.begin': isRecord({ head: isText(HEAD_LIMIT), total: isWhole(1, PACK_LIMIT) }),
  'packs.add': isRecord({
    id: isId,
    from: isCount,
    entries: isList(isText(ENTRY_LIMIT), ENTRIES_IN_MESSAGE, 1),
  }),
  'packs.switch': isRecord({ id: isId, isOn: isBoolean }),
  'packs.remove': isRecord({ id: isId }),
  'packs.read': isRecord({ id: isId, from: isWhole(0, 1e6) }),
};
