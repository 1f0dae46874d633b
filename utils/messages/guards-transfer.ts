import type { LibraryStore, PutRecord } from '../types.ts';
import {
  type Guard,
  isBoolean,
  isList,
  isOneOf,
  isRecord,
  isText,
  isWhole,
  isWording,
  orNull,
} from './guard.ts';
import { ENTITY_KINDS, isId, isTimestamp } from './guards-notes.ts';
import { isCorrection, isLibraryEntity, isNote, isRememberedReading } from './guards-records.ts';
import type { TransferProtocol } from './transfer-protocol.ts';

/** Records of a slice, read or put. */
export const SLICE_LIMIT = 2_000;

const STORES: Readonly<Record<LibraryStore, true>> = {
  entities: true,
  notes: true,
  corrections: true,
  readings: true,
};

const isNothing = isRecord<Record<string, never>>({});
const isIds = isList(isId, SLICE_LIMIT);

/** Settings of before: words, switches and lists of host names, and no more of them than there are settings. */
function isSettings(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= 100 &&
    Object.values(value).every(
      (one) => isText(1_000)(one) || isBoolean(one) || isList(isText(1_000), 10_000)(one),
    )
  );
}

function isPut<T>(guard: Guard<T>): Guard<PutRecord<T>> {
  return isRecord<PutRecord<T>>({ record: guard, seen: isTimestamp });
}

/** A guard for every request of this part of the table. */
export const TRANSFER_GUARDS: {
  readonly [K in keyof TransferProtocol]: Guard<TransferProtocol[K]['request']>;
} = {
  'records.stretches': isRecord({ size: isWhole(1, 1_000_000) }),
  'records.read': isRecord({
    stretch: isRecord({ store: isOneOf(STORES), after: orNull(isId), until: orNull(isId) }),
    limit: isWhole(1, SLICE_LIMIT),
  }),
  'records.match': isRecord({
    entities: isList(
      isRecord({ id: isId, kind: isOneOf(ENTITY_KINDS), names: isList(isWording(10_000), 10_001, 1) }),
      SLICE_LIMIT,
    ),
    notes: isIds,
    corrections: isIds,
    readings: isIds,
  }),
  'records.erase': isNothing,
  'imports.begin': isRecord({ id: isId, name: isText(1_000), settings: orNull(isSettings) }),
  'imports.put': isRecord({
    id: isId,
    slice: isRecord({
      entities: isList(isPut(isLibraryEntity), SLICE_LIMIT),
      notes: isList(isPut(isNote), SLICE_LIMIT),
      corrections: isList(isCorrection, SLICE_LIMIT),
      readings: isList(isRememberedReading, SLICE_LIMIT),
    }),
  }),
  'imports.end': isRecord({ id: isId }),
  'imports.last': isNothing,
  'imports.undo': isRecord({ id: isId }),
};
