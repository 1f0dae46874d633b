import type { Recording } from '../../../../tools/replay/recording.ts';
import { readInventedRecordings, readSharedRecordings } from '../../../../tools/replay/recordings.ts';

export const SHARED = readSharedRecordings();
if (SHARED === null) console.log('../shared/packs/api is not at hand: its recordings are left out.');

/** The parsed answer among recordings to a request with this parameter. */
function find(recordings: readonly Recording[], name: string, value: string): unknown {
  const found = recordings.find(({ parameters }) => parameters[name] === value);
  if (!found) throw new Error(`There is no recording with ${name}=${value}.`);
  return JSON.parse(found.body);
}

/** An invented answer. */
export const invented = (name: string, value: string): unknown => find(readInventedRecordings(), name, value);

/** A recorded answer; to be called only where the recordings are at hand. */
export const shared = (name: string, value: string): unknown => find(SHARED ?? [], name, value);
