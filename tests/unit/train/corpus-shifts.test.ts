import { describe, expect, it } from 'vitest';
import { CorpusShifts } from '../../../tools/train/corpus-shifts.ts';
import { NET_PARTS, type Net } from '../../../utils/ner/net.ts';

const net = Object.fromEntries(NET_PARTS.map((part) => [part, Float32Array.of(1, 2)])) as unknown as Net;
const gradients = {
  secondBias: Float32Array.of(1, 0),
  output: Float32Array.of(0, -1),
  outputBias: Float32Array.of(0, 0),
};

describe('CorpusShifts', () => {
  it('shifts the corpus that was learned from, and no other', () => {
    const shifts = new CorpusShifts(net);
    shifts.update(2, gradients, 0.5);
    expect(shifts.apply(2).secondBias[0]).toBeLessThan(1);
    expect(shifts.apply(2).output[1]).toBeGreaterThan(2);
    expect(shifts.apply(1)).toEqual({
      secondBias: net.secondBias,
      output: net.output,
      outputBias: net.outputBias,
    });
  });

  it('leaves the network itself and the corpus that is kept alone', () => {
    const shifts = new CorpusShifts(net);
    shifts.update(0, gradients, 0.5);
    shifts.update(2, gradients, 0.5);
    expect(shifts.apply(0)).toBe(net);
    expect([...net.secondBias, ...net.output]).toEqual([1, 2, 1, 2]);
  });
});
