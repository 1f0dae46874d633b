import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCardMessage } from '../../../entrypoints/content-script/read-card-message.ts';

describe('what the card says', () => {
  test.each([
    { type: 'card.ready' },
    { type: 'card.resize', height: 312.5 },
    { type: 'card.close' },
    { type: 'card.jump', start: 3, end: 9 },
    { type: 'card.walk', step: -1 },
    { type: 'card.leave', step: 1 },
    { type: 'card.point', place: { start: 3, end: 9 } },
    { type: 'card.point', place: null },
    { type: 'card.fragment', start: 3, end: 9 },
  ])('is understood: $type', (message) => {
    expect(readCardMessage(message)).toEqual(message);
  });

  test.each([
    null,
    undefined,
    'card.ready',
    [],
    {},
    { type: 'card.show' },
    { type: 'card.ready', extra: 1 },
    { type: 'card.resize', height: '300' },
    { type: 'card.resize', height: Number.NaN },
    { type: 'card.resize', height: Number.POSITIVE_INFINITY },
    { type: 'card.jump', start: -1, end: 4 },
    { type: 'card.jump', start: 0.5, end: 4 },
    { type: 'card.walk', step: 2 },
    { type: 'card.leave' },
    { type: 'card.point', place: { start: 3 } },
    { type: 'card.fragment', start: 3, end: '9' },
    { type: 'toString' },
  ])('is not taken for a message of the protocol: %j', (message) => {
    expect(readCardMessage(message)).toBeNull();
  });

  test('never makes the guard throw', () => {
    fc.assert(fc.property(fc.anything(), (message) => void readCardMessage(message)));
  });
});
