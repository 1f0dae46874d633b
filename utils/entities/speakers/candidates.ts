import type { Quotation } from '../quotes/find-quotes.ts';
import type { Passage } from '../text/passage.ts';
import { type Cue, readCue } from './cues.ts';
import type { Candidate } from './features.ts';
import type { Before } from './quote-view.ts';
import type { Source } from './source.ts';

const MOST_BEFORE = 10;
const MOST_AFTER = 5;
/** Blocks looked back. */
const REACH = 3;

/** Reads each source's cue once, when first asked for. */
export class CueReader {
  private readonly cues = new Map<Source, Cue>();

  constructor(private readonly passage: Passage) {}

  read(source: Source): Cue {
    let cue = this.cues.get(source);
    if (!cue) {
      cue = readCue(this.passage, source);
      this.cues.set(source, cue);
    }
    return cue;
  }
}

/** Everybody who may have said a quotation: sources near it, the speaker before, nobody. */
export function collectCandidates(
  passage: Passage,
  sources: readonly Source[],
  quotation: Quotation,
  before: Before | null,
  cues: CueReader,
): Candidate[] {
  const { words, blocks } = passage;
  const candidates: Candidate[] = [];
  let next = firstSourceFrom(sources, quotation.firstWord);
  for (let at = next - 1, between = 0; at >= 0 && between < MOST_BEFORE; at -= 1, between += 1) {
    const source = sources[at]!;
    if (words[source.first]!.block < quotation.block - REACH) break;
    candidates.push({ type: 'source', source, cue: cues.read(source), between });
  }
  while (next < sources.length && sources[next]!.first <= quotation.lastWord) next += 1;
  const reach = blocks[quotation.block]!.kind === 'quote' ? quotation.block + 1 : quotation.block;
  for (let between = 0; next < sources.length && between < MOST_AFTER; next += 1, between += 1) {
    const source = sources[next]!;
    if (words[source.first]!.block > reach) break;
    candidates.push({ type: 'source', source, cue: cues.read(source), between });
  }
  if (before) candidates.push({ type: 'carry' });
  candidates.push({ type: 'none' });
  return candidates;
}

/** Index of the first source at a word or after it. */
export function firstSourceFrom(sources: readonly Source[], word: number): number {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sources[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
