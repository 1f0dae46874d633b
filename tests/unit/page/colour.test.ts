import { describe, expect, test } from 'vitest';
import { layOver, measureLuminance, readColour } from '../../../utils/page/colour.ts';
import { classifyGround } from '../../../utils/page/measure-ground.ts';

describe('colours', () => {
  test.each([
    ['rgb(255, 253, 249)', { red: 255, green: 253, blue: 249, alpha: 1 }],
    ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
    ['rgb(1 2 3 / 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['color(srgb 1 0 0.2)', { red: 255, green: 0, blue: 51, alpha: 1 }],
    ['color(srgb 1 0 0.2 / 0.25)', { red: 255, green: 0, blue: 51, alpha: 0.25 }],
  ])('reads %s', (css, colour) => {
    expect(readColour(css)).toEqual(colour);
  });

  test.each(['', 'red', 'oklch(0.7 0.1 200)', 'color(display-p3 1 0 0)', 'rgb()', 'url(rgb(1,2,3))'])(
    'reads nothing into “%s”',
    (css) => {
      expect(readColour(css)).toBeNull();
    },
  );

  test('lie over each other', () => {
    const half = { red: 0, green: 0, blue: 0, alpha: 0.5 };
    expect(layOver(half, { red: 200, green: 100, blue: 0, alpha: 1 })).toEqual({
      red: 100,
      green: 50,
      blue: 0,
      alpha: 1,
    });
  });

  test('have the luminance that WCAG gives them', () => {
    expect(measureLuminance({ red: 255, green: 255, blue: 255, alpha: 1 })).toBeCloseTo(1, 6);
    expect(measureLuminance({ red: 119, green: 119, blue: 119, alpha: 1 })).toBeCloseTo(0.1845, 3);
  });
});

describe('the ground', () => {
  test.each([
    ['#fff', 255, 255, 255, 'light'],
    ['paper', 255, 253, 249, 'light'],
    ['salmon', 255, 241, 229, 'sepia'],
    ['cream', 244, 234, 214, 'sepia'],
    ['grey', 200, 200, 200, 'sepia'],
    ['night', 22, 23, 25, 'dark'],
    ['navy', 0, 30, 80, 'dark'],
  ] as const)('of %s', (_, red, green, blue, ground) => {
    expect(classifyGround({ red, green, blue, alpha: 1 })).toBe(ground);
  });
});
