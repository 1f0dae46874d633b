import { describe, expect, it } from 'vitest';
import { readWork } from '../../bench/page-load/read-work.ts';

const THREAD = { pid: 1, tid: 2, args: {} };

function stamp(ts: number, message: string) {
  return { ...THREAD, name: 'TimeStamp', ph: 'I', ts, args: { data: { message } } };
}

function task(ts: number, tdur: number, tid = 2) {
  return { ...THREAD, tid, name: 'RunTask', ph: 'X', ts, dur: 9000, tdur };
}

describe('readWork', () => {
  it('adds up the tasks between the stamps on their thread, in processor time', () => {
    const traceEvents = [
      task(0, 5000),
      stamp(100, 'work begins'),
      ...[task(200, 3000), task(300, 7000, 5), task(400, 500)],
      stamp(500, 'work ends'),
      task(600, 5000),
    ];
    expect(readWork(JSON.stringify({ traceEvents }))).toBe(3.5);
  });

  it('says where a stamp is missing', () => {
    const traceEvents = [stamp(100, 'work begins')];
    expect(() => readWork(JSON.stringify({ traceEvents }))).toThrow(/work ends/);
  });
});
