/** What the page's main thread spent on our content script, in milliseconds of processor time. */
export interface MainThreadCost {
  /** Script of ours and what it calls: of each task the share that the profiler's samples give to it. */
  readonly ours: number;
  /** The longest task that any of it ran in, whole. */
  readonly longestTask: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur` what the thread had the processor; microseconds. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: { readonly data?: ProfileData };
}

interface ProfileData {
  readonly startTime?: number;
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** A moment at which the profiler looked, in microseconds, and whether script of ours ran. */
interface Sample {
  readonly at: number;
  readonly isOurs: boolean;
}

/** Trace categories that `readTrace` needs: tasks of the main thread, and the profiler's samples. */
export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * Adds up, in a Chromium trace, what ran under a script's address on whichever thread it ran.
 * @param origin beginning of the addresses that are ours
 */
export function readTrace(trace: string, origin: string): MainThreadCost {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const costs = traceEvents
    .filter(({ name }) => name === 'Profile')
    .map((profile) => costOf(profile, traceEvents, origin))
    .sort((a, b) => b.ours - a.ours);
  return costs[0] ?? { ours: 0, longestTask: 0 };
}

function costOf(profile: TraceEvent, events: readonly TraceEvent[], origin: string): MainThreadCost {
  const chunks = events.filter(
    ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
  );
  const samples = listSamples(profile.args.data?.startTime ?? profile.ts, chunks, origin);
  const costs = events
    .filter(
      ({ name, ph, pid, tid }) =>
        name === 'RunTask' && ph === 'X' && pid === profile.pid && tid === profile.tid,
    )
    .map((task) => costOfTask(task, samples));
  return {
    ours: costs.reduce((sum, { ours }) => sum + ours, 0),
    longestTask: Math.max(0, ...costs.map(({ longestTask }) => longestTask)),
  };
}

function costOfTask({ ts, dur = 0, tdur = dur }: TraceEvent, samples: readonly Sample[]): MainThreadCost {
  const within = samples.filter(({ at }) => at >= ts && at <= ts + dur);
  const ours = within.filter(({ isOurs }) => isOurs).length;
  if (ours === 0) return { ours: 0, longestTask: 0 };
  return { ours: (tdur * (ours / within.length)) / 1000, longestTask: tdur / 1000 };
}

function listSamples(start: number, chunks: readonly TraceEvent[], origin: string): Sample[] {
  const isOurs = new Map<number, boolean>();
  const samples: Sample[] = [];
  let at = start;
  for (const { args } of chunks) {
    // A node comes after its parent; what our script calls is ours too.
    for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
      isOurs.set(
        id,
        callFrame.url?.startsWith(origin) || (parent !== undefined && isOurs.get(parent) === true),
      );
    }
    const deltas = args.data?.timeDeltas ?? [];
    for (const [index, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      at += deltas[index] ?? 0;
      samples.push({ at, isOurs: isOurs.get(node) === true });
    }
  }
  return samples;
}
