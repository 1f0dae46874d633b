import type { Candidate } from './features.ts';
import { type Ranker, scoreCandidate } from './ranker.ts';

/** A candidate and the entity that it comes to. */
export interface Choice {
  readonly candidate: Candidate;
  readonly entity: number | null;
}

/** Candidates less likely than this are not followed up. */
const LEAST = 0.01;

/**
 * Several candidates may come to one speaker (a name, a pronoun, "the one before"): the speaker with the most probability
 * together is chosen, by the likeliest of its candidates.
 *
 * @param entityOf whom a candidate means; asked for the likely ones only
 * @param least share of the probability, 0 to 1, under which nobody is chosen
 */
export function chooseSpeaker(
  ranker: Ranker,
  candidates: readonly Candidate[],
  features: readonly ArrayLike<number>[],
  entityOf: (candidate: Candidate) => number | null,
  least: number,
): Choice {
  const scores = features.map((values) => scoreCandidate(ranker, values));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const speakers = new Map<number | null, { candidate: Candidate; sum: number; most: number }>();
  for (const [index, candidate] of candidates.entries()) {
    const power = powers[index]!;
    if (power < LEAST * total) continue;
    const entity = entityOf(candidate);
    const known = speakers.get(entity);
    if (!known) speakers.set(entity, { candidate, sum: power, most: power });
    else {
      known.sum += power;
      if (power > known.most) {
        known.most = power;
        known.candidate = candidate;
      }
    }
  }
  const [entity, { candidate, sum }] = [...speakers].reduce((a, b) => (b[1].sum > a[1].sum ? b : a));
  return sum < least * total
    ? { candidate: candidates[candidates.length - 1]!, entity: null }
    : { candidate, entity };
}
