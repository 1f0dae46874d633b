import type { Net } from '../../utils/ner/net.ts';
import { descend } from './adagrad.ts';

/** The parts of the network that corpora differ in. */
const SHIFTED = ['secondBias', 'output', 'outputBias'] as const;
type ShiftedPart = (typeof SHIFTED)[number];

interface Shift {
  readonly values: Float32Array;
  readonly squares: Float32Array;
}

/**
 * What each corpus adds to the upper parts of the network, so that its own conventions are learned as such (after Daumé 2007).
 * Corpus 0 adds nothing: its conventions are the network's. The shifts are thrown away after training.
 */
export class CorpusShifts {
  readonly #net: Net;
  readonly #shifts = new Map<number, Record<ShiftedPart, Shift>>();

  constructor(net: Net) {
    this.#net = net;
  }

  /** The network as sentences of a corpus see it. */
  apply(corpus: number): Pick<Net, ShiftedPart> {
    if (corpus === 0) return this.#net;
    const own = this.#shiftsOf(corpus);
    const shift = (part: ShiftedPart) => this.#net[part].map((value, k) => value + own[part].values[k]!);
    return { secondBias: shift('secondBias'), output: shift('output'), outputBias: shift('outputBias') };
  }

  /** Moves the shifts of a corpus against a gradient (AdaGrad). */
  update(corpus: number, gradients: Pick<Net, ShiftedPart>, rate: number): void {
    if (corpus === 0) return;
    const own = this.#shiftsOf(corpus);
    for (const part of SHIFTED) descend(own[part].values, own[part].squares, gradients[part], rate);
  }

  #shiftsOf(corpus: number): Record<ShiftedPart, Shift> {
    const known = this.#shifts.get(corpus);
    if (known !== undefined) return known;
    const create = (part: ShiftedPart): Shift => ({
      values: new Float32Array(this.#net[part].length),
      squares: new Float32Array(this.#net[part].length).fill(1),
    });
    const created = {
      secondBias: create('secondBias'),
      output: create('output'),
      outputBias: create('outputBias'),
    };
    this.#shifts.set(corpus, created);
    return created;
  }
}
