/** What the browser says of the room for our origin, in bytes. */
export type Estimate = () => Promise<{ readonly quota?: number; readonly usage?: number }>;

/**
 * Kept free on the disk. A write that meets a full disk does not merely fail: Chromium was seen to lose what it
 * had acknowledged before, up to the whole database, when it opened the files anew (version 156). With
 * `unlimitedStorage` no quota stops us earlier, so we stop ourselves. LevelDB rewrites a few megabytes at a time.
 */
const RESERVE = 16 * 1024 * 1024;

const ANSWER_HOLDS_MS = 1_000;

/** Whether there is room to write. A browser that does not say is believed to have room. */
export async function hasRoom(estimate: Estimate = estimateStorage): Promise<boolean> {
  try {
    const { quota, usage } = await estimate();
    return quota === undefined || usage === undefined || quota - usage > RESERVE;
  } catch {
    return true;
  }
}

/** For those who write many times in a row: asked anew after a second, in which nobody writes as much as the reserve. */
export function createRoomCheck(check = hasRoom, now = () => Date.now()): () => Promise<boolean> {
  let last: { readonly time: number; readonly answer: Promise<boolean> } | null = null;
  return () => {
    if (last === null || now() - last.time >= ANSWER_HOLDS_MS) last = { time: now(), answer: check() };
    return last.answer;
  };
}

async function estimateStorage(): Promise<StorageEstimate> {
  return (await globalThis.navigator?.storage?.estimate()) ?? {};
}
