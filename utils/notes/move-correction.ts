import type { Correction } from '../types.ts';

/** A correction as it stands in a library that has some of the people under other ids. @param homes ids by those of before */
export function moveCorrection(correction: Correction, homes: ReadonlyMap<string, string>): Correction {
  const { entityId } = correction;
  return { ...correction, entityId: entityId === null ? null : (homes.get(entityId) ?? entityId) };
}
