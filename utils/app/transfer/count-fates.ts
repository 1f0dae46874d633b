import type { Fate } from '../../formats/compare/fates.ts';
import type { ImportPlan } from '../../formats/compare/plan-import.ts';

interface Pair {
  readonly id: string;
  readonly name: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

export interface FateCounts {
  notes: number;
  names: number;
  pairs: Pair[];
}

/** How many notes and people of a plan are of each fate, with both versions of the notes that differ. */
export function countFates({ entities, notes }: ImportPlan): Record<Fate, FateCounts> {
  const counts: Record<Fate, FateCounts> = {
    new: { notes: 0, names: 0, pairs: [] },
    same: { notes: 0, names: 0, pairs: [] },
    changed: { notes: 0, names: 0, pairs: [] },
    conflict: { notes: 0, names: 0, pairs: [] },
    'deleted-here': { notes: 0, names: 0, pairs: [] },
    'deleted-there': { notes: 0, names: 0, pairs: [] },
  };
  const names = new Map(entities.map(({ theirs, mine }) => [mine?.id ?? theirs.id, theirs.name]));
  for (const { fate } of entities) counts[fate].names += 1;
  for (const { fate, theirs, mine } of notes) {
    counts[fate].notes += 1;
    if (mine === null || fate === 'same') continue;
    counts[fate].pairs.push({
      id: theirs.id,
      name: names.get(theirs.entityId) ?? '',
      mine: mine.deleted === null ? mine.text : null,
      theirs: theirs.deleted === null ? theirs.text : null,
    });
  }
  return counts;
}
