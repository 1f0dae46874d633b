interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly message?: string } };
}

/** Trace categories that `readWork` needs. */
export const WORK_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Processor time, in milliseconds, of all tasks between the time stamps "work begins" and "work ends" of a Chromium trace, on
 * the thread that stamped them.
 * @throws Error where a time stamp is missing
 */
export function readWork(trace: string): number {
  return listWork(trace).reduce((sum, ms) => sum + ms, 0);
}

/** The same, of each task. */
export function listWork(trace: string): readonly number[] {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const findStamp = (message: string): TraceEvent => {
    const stamp = traceEvents.find(
      ({ name, args }) => name === 'TimeStamp' && args.data?.message === message,
    );
    if (!stamp) throw new Error(`the trace has no time stamp “${message}”`);
    return stamp;
  };
  const begin = findStamp('work begins');
  const end = findStamp('work ends');
  return traceEvents
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === 'RunTask' &&
        ph === 'X' &&
        pid === begin.pid &&
        tid === begin.tid &&
        ts > begin.ts &&
        ts < end.ts,
    )
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}
