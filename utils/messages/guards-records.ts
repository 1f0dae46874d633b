import type {
  Correction,
  CorrectionType,
  EntityLinks,
  LibraryEntity,
  Met,
  Note,
  RememberedReading,
  Role,
} from '../types.ts';
import { isBoolean, isBoth, isList, isOneOf, isRecord, isText, isWhole, isWording, orNull } from './guard.ts';
import { TENSES } from './guard-background-question.ts';
import { isDay } from './guards-article.ts';
import { ENTITY_KINDS, isId, isNoteSource, NOTE_LIMIT } from './guards-notes.ts';

/** A moment that a date can be made of: one beyond would break every list that shows it. */
const isMoment = isWhole(0, 8.64e15);

const isName = isWording(10_000);
const isKind = isOneOf(ENTITY_KINDS);

/** An entity as it is kept: in a snapshot of memory, in a file. */
export const isLibraryEntity = isRecord<LibraryEntity>({
  id: isId,
  kind: isKind,
  name: isName,
  aliases: isList(isName, 10_000),
  links: isRecord<EntityLinks>({ entry: orNull(isName), wikidata: orNull(isName) }),
  mergedInto: orNull(isId),
  created: isMoment,
  updated: isMoment,
});

/** A note as it is kept, tombstones too; one that is none has words. */
export const isNote = isBoth(
  isRecord<Note>({
    id: isId,
    entityId: isId,
    text: isText(NOTE_LIMIT),
    tags: isList(isText(10_000), 10_000),
    source: orNull(isNoteSource),
    pinned: isBoolean,
    created: isMoment,
    updated: isMoment,
    deleted: orNull(isMoment),
  }),
  ({ text, deleted }) => deleted !== null || /\S/u.test(text),
);

export const CORRECTION_TYPES: Readonly<Record<CorrectionType, true>> = {
  'no-name': true,
  person: true,
  organisation: true,
  'someone-else': true,
  'same-as': true,
};

export const isCorrection = isRecord<Correction>({
  id: isId,
  type: isOneOf(CORRECTION_TYPES),
  kind: isKind,
  name: isName,
  other: orNull(isRecord({ kind: isKind, name: isName })),
  entityId: orNull(isId),
  url: orNull(isName),
  title: orNull(isText(10_000)),
  created: isMoment,
});

export const isRememberedReading = isRecord<RememberedReading>({
  id: isId,
  url: isName,
  site: isName,
  title: isText(10_000),
  siteName: orNull(isText(10_000)),
  published: orNull(isDay),
  opened: isMoment,
  met: isList(
    isRecord<Met>({
      kind: isKind,
      name: isName,
      roles: isList(
        isRecord<Omit<Role, 'at'>>({
          title: isText(10_000),
          organisation: orNull(isText(10_000)),
          tense: isOneOf(TENSES),
        }),
        1_000,
      ),
    }),
    10_000,
  ),
});
