import { describe, expect, it } from 'vitest';
import { readTrace } from '../../bench/page-load/read-trace.ts';

const OURS = 'chrome-extension://abc/';

/** A trace of one thread with two tasks of 10 ms, sampled each 5 ms: ours, the page's; ours by way of a call, idle. */
function makeTrace({ tdur }: { tdur: number }) {
  const thread = { pid: 1, tid: 2 };
  const node = (id: number, url: string, parent?: number) => ({ id, parent, callFrame: { url } });
  return JSON.stringify({
    traceEvents: [
      { ...thread, name: 'thread_name', ph: 'M', ts: 0, args: { name: 'CrRendererMain' } },
      { ...thread, name: 'Profile', ph: 'P', id: '0x1', ts: 1000, args: { data: { startTime: 1000 } } },
      {
        ...thread,
        name: 'ProfileChunk',
        ph: 'P',
        id: '0x1',
        ts: 1000,
        args: {
          data: {
            cpuProfile: {
              nodes: [node(1, ''), node(2, `${OURS}content.js`, 1), node(3, 'https://a.example/a.js', 1)],
              samples: [2, 3],
            },
            timeDeltas: [5000, 5000],
          },
        },
      },
      {
        ...thread,
        name: 'ProfileChunk',
        ph: 'P',
        id: '0x1',
        ts: 1000,
        args: { data: { cpuProfile: { nodes: [node(4, '', 2)], samples: [4] }, timeDeltas: [10_000] } },
      },
      { ...thread, name: 'RunTask', ph: 'X', ts: 2000, dur: 10_000, tdur, args: {} },
      { ...thread, name: 'RunTask', ph: 'X', ts: 16_000, dur: 10_000, tdur: 8000, args: {} },
      { ...thread, name: 'RunTask', ph: 'X', ts: 40_000, dur: 90_000, tdur: 90_000, args: {} },
      { pid: 1, tid: 9, name: 'RunTask', ph: 'X', ts: 2000, dur: 70_000, tdur: 70_000, args: {} },
    ],
  });
}

describe('readTrace', () => {
  it('gives us of each task the share of its samples that are ours, in processor time', () => {
    expect(readTrace(makeTrace({ tdur: 6000 }), OURS)).toEqual({ ours: 3 + 8, longestTask: 8 });
  });

  it('takes whole the longest task that any of ours ran in, and no other thread’s', () => {
    expect(readTrace(makeTrace({ tdur: 9000 }), OURS).longestTask).toBe(9);
  });

  it('counts the compiling of our script as ours', () => {
    const { traceEvents } = JSON.parse(makeTrace({ tdur: 6000 }));
    const evaluation = { pid: 1, tid: 2, name: 'EvaluateScript', ph: 'X', ts: 9000, dur: 3000 };
    traceEvents.push({ ...evaluation, args: { data: { url: `${OURS}content.js` } } });
    expect(readTrace(JSON.stringify({ traceEvents }), OURS).ours).toBe(6 + 8);
  });

  it('finds nothing where nothing is ours', () => {
    expect(readTrace(makeTrace({ tdur: 6000 }), 'chrome-extension://other/')).toEqual({
      ours: 0,
      longestTask: 0,
    });
  });
});
