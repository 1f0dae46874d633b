import type { Recording } from '../../../../tools/replay/recording.ts';
import { readInventedRecordings } from '../../../../tools/replay/recordings.ts';
import { type Replay, startReplay } from '../../../../tools/replay/start-replay.ts';
import { createMemoryLookUpStore } from '../../../../utils/db/memory-look-up-store.ts';
import { createWikiAsker, type WikiAsker } from '../../../../utils/services/look-up/ask-wiki.ts';
import { FETCH_LIMITS, type FetchLimits } from '../../../../utils/services/look-up/fetch-json.ts';

/** Our asker before a stand-in for both sites, with a clock that is set by hand. */
export interface StandIn {
  readonly replay: Replay;
  readonly asker: WikiAsker;
  readonly ledger: ReturnType<typeof createMemoryLookUpStore>;
  /** Milliseconds since 1970. */
  time: number;
  isOnline: boolean;
  /** The extension's own, until a test has less patience. */
  limits: FetchLimits;
}

/** Patience for a test of silence, in milliseconds. */
export const IMPATIENT: FetchLimits = { ...FETCH_LIMITS, silence: 600, whole: 1_500 };

export async function openStandIn(
  recordings: readonly Recording[] = readInventedRecordings(),
): Promise<StandIn> {
  const replay = await startReplay(recordings);
  let made = 0;
  const rests = new Map<string, number>();
  const standIn: StandIn = {
    replay,
    ledger: createMemoryLookUpStore(),
    time: Date.UTC(2026, 10, 24),
    isOnline: true,
    limits: FETCH_LIMITS,
    asker: createWikiAsker({
      fetch: (url, init) => fetch(url, init),
      now: () => standIn.time,
      fillRandom: (bytes) => {
        // The clock stands still, and ids are to sort by their order all the same.
        new DataView(bytes.buffer).setUint32(12, ++made);
      },
      userAgent: 'Backgrounder/test',
      addresses: {
        wikipedia: `${replay.origin}/wikipedia/w/api.php`,
        wikidata: `${replay.origin}/wikidata/w/api.php`,
      },
      rests: {
        find: async (host) => rests.get(host) ?? 0,
        keep: async (host, until) => void rests.set(host, until),
      },
      isOnline: () => standIn.isOnline,
      get limits() {
        return standIn.limits;
      },
    }),
  };
  return standIn;
}
