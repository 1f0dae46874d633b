import { describe, expect, test } from 'vitest';
import { createPace } from '../../../utils/page/pace.ts';

/** Runs a page that changes every `every` ms for `long` ms, and says when it was looked at. */
function simulate(every: number, long: number, look: { hasAsked: boolean; spent: number }): number[] {
  const pace = createPace();
  const looks: number[] = [];
  for (let now = 0; now < long; now++) {
    if (now % every === 0) pace.noteChange(now);
    const due = pace.due();
    if (due === null || now < due) continue;
    looks.push(now);
    pace.beginLook();
    pace.endLook(now, look);
  }
  return looks;
}

describe('the pace of looking', () => {
  test('is at once at the start', () => {
    expect(createPace().due()).toBe(Number.NEGATIVE_INFINITY);
  });

  test('waits for a little quiet after a change, and not for ever', () => {
    const pace = createPace();
    pace.beginLook();
    expect(pace.due()).toBeNull();
    pace.noteChange(10_000);
    expect(pace.due()).toBe(10_120);
    pace.noteChange(10_100);
    pace.noteChange(10_200);
    expect(pace.due()).toBe(10_250);
  });

  test('keeps a change that comes while it looks', () => {
    const pace = createPace();
    pace.beginLook();
    pace.noteChange(50);
    pace.endLook(100, { hasAsked: true, spent: 5 });
    expect(pace.due()).toBe(200);
  });

  test('has the marks of an ordinary re-render back within 300 ms, time and again', () => {
    const pace = createPace();
    for (let now = 0; now < 60_000; now += 6_000) {
      pace.beginLook();
      pace.endLook(now, { hasAsked: false, spent: 10 });
      pace.noteChange(now + 5_500);
      expect(pace.due()! - (now + 5_500)).toBeLessThanOrEqual(300);
    }
  });

  test('asks the background ever more rarely where the words change without end', () => {
    const looks = simulate(50, 600_000, { hasAsked: true, spent: 10 });
    expect(looks.length).toBeLessThan(30);
    expect(looks.at(-1)! - looks.at(-2)!).toBeGreaterThanOrEqual(30_000);
  });

  test('takes at most a two-hundredth of the time where only nodes change without end', () => {
    const spent = 20;
    const looks = simulate(50, 600_000, { hasAsked: false, spent });
    expect((looks.length * spent) / 600_000).toBeLessThan(1 / 190);
    expect(looks.length).toBeGreaterThan(100);
  });

  test('starts anew when it is told to', () => {
    const pace = createPace();
    for (let now = 0; now < 10_000; now += 500) {
      pace.noteChange(now);
      pace.beginLook();
      pace.endLook(now, { hasAsked: true, spent: 10 });
    }
    pace.noteChange(10_000);
    expect(pace.due()).toBeGreaterThan(15_000);
    pace.reset();
    expect(pace.due()).toBe(10_120);
  });
});
