/** Tokens as the scorer counts them. */
export function tokenise(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/**
 * How much of each segment stands in the gold text, 0 to 1. Long segments take their place first, so that a repeated sentence (a
 * pull quote, a teaser) goes to the paragraph that holds more of it; short ones must stand between the places of their neighbours.
 */
export function alignToGold(
  segments: readonly string[],
  gold: string,
): { shares: Float64Array; coverage: number } {
  const goldTokens = tokenise(gold);
  const taken = new Uint8Array(goldTokens.length);
  const trigrams = indexTrigrams(goldTokens);
  const tokens = segments.map(tokenise);
  const shares = new Float64Array(segments.length);
  const places = new Int32Array(segments.length).fill(-1);
  const order = tokens.map((_, index) => index).filter((index) => tokens[index]!.length >= 4);
  order.sort((a, b) => tokens[b]!.length - tokens[a]!.length);
  for (const index of order) {
    const place = vote(tokens[index]!, trigrams, taken);
    if (place === null) continue;
    places[index] = place;
    shares[index] = take(tokens[index]!, place, goldTokens, taken);
  }
  let from = 0;
  tokens.forEach((short, index) => {
    if (short.length >= 4) {
      if (shares[index]! > 0.5) from = places[index]! + short.length;
      return;
    }
    const next = places.findIndex((place, at) => at > index && place >= from && shares[at]! > 0.5);
    const to = next < 0 ? Math.min(goldTokens.length, from + 60) : places[next]!;
    const place = findExact(short, goldTokens, taken, from, to);
    if (place < 0) return;
    shares[index] = 1;
    places[index] = place;
    from = place + short.length;
    taken.fill(1, place, from);
  });
  const covered = taken.reduce((sum, one) => sum + one, 0);
  return { shares, coverage: covered / Math.max(1, goldTokens.length) };
}

function indexTrigrams(tokens: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    const key = `${tokens[i]} ${tokens[i + 1]} ${tokens[i + 2]}`;
    const places = index.get(key);
    if (places) places.push(i);
    else index.set(key, [i]);
  }
  return index;
}

/** The start in the gold text on which most trigrams of the segment agree, counting untaken places only. */
function vote(
  tokens: readonly string[],
  trigrams: ReadonlyMap<string, number[]>,
  taken: Uint8Array,
): number | null {
  const votes = new Map<number, number>();
  let best: number | null = null;
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    for (const place of (trigrams.get(`${tokens[i]} ${tokens[i + 1]} ${tokens[i + 2]}`) ?? []).slice(0, 50)) {
      if (taken[place]) continue;
      const start = place - i;
      const count = (votes.get(start) ?? 0) + 1;
      votes.set(start, count);
      if (best === null || count > votes.get(best)!) best = start;
    }
  }
  return best;
}

/** Takes the gold tokens near `place` that the segment holds in order; says which share of the segment they are. */
function take(tokens: readonly string[], place: number, gold: readonly string[], taken: Uint8Array): number {
  let at = Math.max(0, place);
  let found = 0;
  const used: number[] = [];
  for (const token of tokens) {
    for (let look = at; look < Math.min(gold.length, at + 6); look += 1) {
      if (gold[look] !== token || taken[look]) continue;
      used.push(look);
      found += 1;
      at = look + 1;
      break;
    }
  }
  const share = found / tokens.length;
  if (share > 0.5) for (const one of used) taken[one] = 1;
  return share;
}

function findExact(
  short: readonly string[],
  gold: readonly string[],
  taken: Uint8Array,
  from: number,
  to: number,
): number {
  if (short.length === 0) return -1;
  for (let at = from; at + short.length <= to; at += 1) {
    if (short.every((token, i) => gold[at + i] === token && !taken[at + i])) return at;
  }
  return -1;
}
