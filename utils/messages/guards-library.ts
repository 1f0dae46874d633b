import type { EntityLinks } from '../types.ts';
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
import { ENTITY_KINDS, isAbout, isId, isTimestamp } from './guards-notes.ts';
import { CORRECTION_TYPES } from './guards-records.ts';
import type { CorrectionDraft, LibraryProtocol } from './library-protocol.ts';
import { NAME_LIMIT } from './name-limit.ts';

const isNothing = isRecord<Record<string, never>>({});
const isPageSize = isWhole(1, 500);
const isAddress = isText(8_192);

const isCorrectionDraft = isBoth(
  isRecord<CorrectionDraft>({
    type: isOneOf(CORRECTION_TYPES),
    about: isAbout,
    other: orNull(isAbout),
    entityId: orNull(isId),
    url: orNull(isAddress),
    title: orNull(isText(10_000)),
  }),
  ({ type, other, entityId, url }) =>
    (type === 'same-as') === (other !== null) && (type === 'someone-else' ? url !== null : entityId === null),
);

const isLinks = isRecord<EntityLinks>({
  entry: orNull(isWording(300)),
  wikidata: orNull(isBoth(isText(20), (id) => /^Q[1-9]\d*$/u.test(id))),
});

const isWhere = isEither(
  isRecord({ id: isId }),
  isEither(isRecord({ site: isText(300) }), isRecord({ from: isTimestamp, to: isTimestamp })),
);

/** A guard for every request of this part of the table. */
export const LIBRARY_GUARDS: { readonly [K in keyof LibraryProtocol]: Guard<LibraryProtocol[K]['request']> } =
  {
    'entities.find': isRecord({ query: isText(1_000), limit: isPageSize }),
    'entities.read': isRecord({ id: isId }),
    'entities.change': isRecord({
      id: isId,
      updated: isTimestamp,
      kind: isOneOf(ENTITY_KINDS),
      name: isWording(NAME_LIMIT),
      aliases: isList(isWording(NAME_LIMIT), 200),
      links: isLinks,
    }),
    'entities.merge': isRecord({ id: isId, into: isId }),
    'entities.split': isRecord({ id: isId }),
    'corrections.add': isCorrectionDraft,
    'corrections.remove': isRecord({ id: isId }),
    'corrections.list': isNothing,
    'readings.met': isRecord({ about: isAbout, limit: isPageSize }),
    'readings.list': isRecord({ before: orNull(isTimestamp), limit: isPageSize }),
    'readings.count': isNothing,
    'readings.forget': isRecord({ where: isWhere }),
  };
