import type { Candidate } from './features.ts';
import type { QuoteView } from './quote-view.ts';
import type { Source } from './source.ts';

/**
 * Whom the sentence is about that leads in a paragraph of quotation with a colon: "She was not afraid to be plain about
 * it:". Null where there is no such sentence before, or it begins with nobody.
 */
export function findLeadIn({ passage, own }: QuoteView, candidates: readonly Candidate[]): Source | null {
  if (!own.includes('colon-ends-block-before')) return null;
  const { words } = passage;
  let subject: Source | null = null;
  let sentence = -1;
  for (const candidate of candidates) {
    if (candidate.type !== 'source') continue;
    const { source, cue } = candidate;
    if (sentence === -1) sentence = words[source.first]!.sentence;
    if (words[source.first]!.sentence !== sentence) break;
    if (cue.isSentenceStart && !cue.isObject && !cue.isPossessive) subject = source;
  }
  return subject && SPEAKERS.has(subject.kind) ? subject : null;
}

const SPEAKERS: ReadonlySet<Source['kind']> = new Set<Source['kind']>([
  'person',
  'he',
  'she',
  'organisation',
]);
