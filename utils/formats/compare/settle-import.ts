import { stampOf } from '../../notes/stamp.ts';
import type { LibraryEntity, Note, PutRecord, PutSlice } from '../../types.ts';
import { settleEntity } from './compare-entities.ts';
import { settleNote } from './compare-notes.ts';
import type { Rule, Rules } from './fates.ts';
import type { ImportPlan, Planned } from './plan-import.ts';

/** Records of a slice: one transaction each, in which nothing else is saved. */
const SLICE = 250;

/**
 * What is to be put under the rules chosen, in slices to be put one after the other: people before their notes.
 * @param now milliseconds since 1970
 */
export function* settleImport(plan: ImportPlan, rules: Rules, now: number): Generator<PutSlice> {
  const ruleOf = ({ fate }: Planned<unknown>): Rule => (fate === 'same' ? 'mine' : rules[fate]);
  const entities = plan.entities.flatMap((planned): PutRecord<LibraryEntity>[] => {
    const { theirs, mine, standing } = planned;
    const record = settleEntity(theirs, mine, standing, ruleOf(planned), now);
    return record ? [{ record, seen: stampOf(mine) }] : [];
  });
  const notes = plan.notes.flatMap((planned): PutRecord<Note>[] => {
    const { theirs, mine, standing } = planned;
    return settleNote(theirs, mine, standing, ruleOf(planned), now).map((record) => ({
      record,
      seen: record.id === mine?.id ? stampOf(mine) : 0,
    }));
  });
  const nothing: PutSlice = { entities: [], notes: [], corrections: [], readings: [] };
  for (const slice of slices(entities)) yield { ...nothing, entities: slice };
  for (const slice of slices(notes)) yield { ...nothing, notes: slice };
  for (const slice of slices(plan.corrections)) yield { ...nothing, corrections: slice };
  for (const slice of slices(plan.readings)) yield { ...nothing, readings: slice };
}

function* slices<T>(records: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < records.length; at += SLICE) yield records.slice(at, at + SLICE);
}
