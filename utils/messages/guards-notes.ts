import type { EntityKind, NoteSource, Span } from '../types.ts';
import {
  type Guard,
  isBoth,
  isEither,
  isList,
  isOneOf,
  isRecord,
  isText,
  isWhole,
  isWording,
  orNull,
} from './guard.ts';
import { isDay } from './guards-article.ts';
import { NAME_LIMIT } from './name-limit.ts';
import type { About } from './notes-protocol.ts';

/** Longest note in UTF-16 code units. */
export const NOTE_LIMIT = 100_000;

/** Longest tag as typed, in UTF-16 code units. */
const TAG_LENGTH_LIMIT = 200;

export const ENTITY_KINDS: Readonly<Record<EntityKind, true>> = { person: true, organisation: true };

const NAMED = { kind: isOneOf(ENTITY_KINDS), names: isList(isWording(NAME_LIMIT), 200, 1) };

export const isId = isWording(100);

export const isAbout: Guard<About> = isEither(
  isRecord(NAMED),
  isEither(isRecord({ ...NAMED, url: isText(8_192) }), isRecord({ ...NAMED, id: isId })),
);

export const isTags = isList(isText(TAG_LENGTH_LIMIT), 50);

const isPlace = isBoth(
  isRecord<Span>({ start: isWhole(0, 1e9), end: isWhole(0, 1e9) }),
  ({ start, end }) => start < end,
);

/** The address is kept only if a reader can safely be sent there. */
const isWebAddress = isBoth(isText(8_192), (url) => /^(?:https?|file):/iu.test(url));

export const isNoteSource = isRecord<NoteSource>({
  url: isWebAddress,
  title: isText(10_000),
  siteName: orNull(isText(1_000)),
  published: orNull(isDay),
  sentence: orNull(isText(20_000)),
  place: orNull(isPlace),
});

export const isNoteText = isWording(NOTE_LIMIT);

export const isTimestamp = isWhole(0, Number.MAX_SAFE_INTEGER);
