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
  readonly args: { readonly data?: ProfileData; readonly name?: string };
}

interface ProfileData {
  readonly url?: string;
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
 * Beginning of the addresses of what runs in pages for an extension. Its own pages run scripts of the same origin: the welcome page
 * does while the first article is read.
 * @param origin of the extension, without a slash at its end
 */
export function contentScriptOf(origin: string): string {
  return `${origin}/content-script`;
}

/** A task of a main thread in which script of ours ran, in milliseconds of processor time. */
export interface Task {
  readonly ours: number;
  readonly whole: number;
}

/** Adds up what `listTasks` finds. */
export function readTrace(trace: string, origin: string): MainThreadCost {
  const tasks = listTasks(trace, origin);
  return {
    ours: tasks.reduce((sum, { ours }) => sum + ours, 0),
    longestTask: Math.max(0, ...tasks.map(({ whole }) => whole)),
  };
}

/**
 * Finds, in a Chromium trace, the tasks in which script of ours ran, on the page's main thread: the one, of all that show pages,
 * where most of it did. Compiling a script is part of it.
 * @param origin beginning of the addresses that are ours
 */
export function listTasks(trace: string, origin: string): readonly Task[] {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const sum = (tasks: readonly Task[]): number => tasks.reduce((total, { ours }) => total + ours, 0);
  const showsPages = (pid: number, tid: number): boolean =>
    traceEvents.some(
      (event) =>
        event.name === 'thread_name' &&
        event.args.name === 'CrRendererMain' &&
        event.pid === pid &&
        event.tid === tid,
    );
  const threads = traceEvents
    .filter(({ name, pid, tid }) => name === 'Profile' && showsPages(pid, tid))
    .map((profile) => tasksOf(profile, traceEvents, origin))
    .sort((a, b) => sum(b) - sum(a));
  return threads[0] ?? [];
}

function tasksOf(profile: TraceEvent, events: readonly TraceEvent[], origin: string): Task[] {
  const chunks = events.filter(
    ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
  );
  const onThread = events.filter(
    ({ ph, pid, tid }) => ph === 'X' && pid === profile.pid && tid === profile.tid,
  );
  const evaluations = onThread.filter(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith(origin),
  );
  const samples = listSamples(profile.args.data?.startTime ?? profile.ts, chunks, origin).map(
    ({ at, isOurs }) => ({
      at,
      isOurs: isOurs || evaluations.some(({ ts, dur = 0 }) => at >= ts && at <= ts + dur),
    }),
  );
  const tasks: Task[] = [];
  let from = 0;
  for (const task of onThread
    .filter(({ name }) => name === 'RunTask')
    .sort((one, other) => one.ts - other.ts)) {
    const { ts, dur = 0, tdur = dur } = task;
    while (from < samples.length && samples[from]!.at < ts) from += 1;
    let ours = 0;
    let all = 0;
    for (; from + all < samples.length && samples[from + all]!.at <= ts + dur; all += 1) {
      if (samples[from + all]!.isOurs) ours += 1;
    }
    if (ours > 0) tasks.push({ ours: (tdur * (ours / all)) / 1000, whole: tdur / 1000 });
  }
  return tasks;
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
