import { readStage } from '../../utils/entities/read-stage.ts';
import { attributeQuotes, type Rankers } from '../../utils/entities/speakers/attribute.ts';
import type { Candidate } from '../../utils/entities/speakers/features.ts';
import { collectAntecedents } from '../../utils/entities/speakers/pronouns.ts';
import type { Source, SourceKind } from '../../utils/entities/speakers/source.ts';
import type { Mention } from '../../utils/types.ts';
import { type GoldDocument, type GoldQuote, toBlocks } from './corpus.ts';
import { findGold, isNobody, isSameSpeaker, SpeakerNames } from './gold.ts';

/** One decision: the candidates' features, and which of them are right. */
export interface Example {
  readonly candidates: readonly Float32Array[];
  readonly right: readonly boolean[];
}

export interface Examples {
  readonly speaker: Example[];
  readonly pronoun: Example[];
}

const PRONOUNS: readonly SourceKind[] = ['he', 'she', 'they', 'it', 'who', 'self'];
const NOMINALS: readonly SourceKind[] = ['nominal', 'organisation', 'reference'];
const NAMES: readonly SourceKind[] = ['person', ...NOMINALS];

/**
 * The decisions of one article. Without rankers each sees the right answers to those before it; with them it sees what
 * they make of those, as it will when it is used.
 */
export function collectExamples(
  document: GoldDocument,
  mentions: readonly Mention[],
  rankers: Rankers,
  isOnItsOwn: boolean,
): Examples {
  const stage = readStage({ blocks: toBlocks(document.text) }, mentions);
  const { passage, quotations, people, genderOf, cues } = stage.scene;
  const speakers = new SpeakerNames(stage);
  const examples: Examples = { speaker: [], pronoun: [] };
  let last: GoldQuote | null = null;
  let lastAntecedent: number | null = null;

  const isRightSource = (source: Source, gold: GoldQuote): boolean => {
    if (speakers.isNamed(source.entity, gold)) return true;
    const [first, end] = [passage.words[source.first]!, passage.words[source.last]!];
    if (!gold.speaker || first.start >= gold.speaker.end || end.end <= gold.speaker.start) return false;
    if (gold.speakerIsPronoun) return PRONOUNS.includes(source.kind);
    return gold.speakerType === 'nominal' && NOMINALS.includes(source.kind);
  };

  attributeQuotes(stage.scene, rankers, ({ index, candidates, features, before }) => {
    const quotation = quotations[index]!;
    const gold = findGold(document, quotation);
    const none = candidates.length - 1;
    if (!gold) return isOnItsOwn ? null : { pick: none };
    const right = candidates.map((candidate) => {
      if (candidate.type === 'none') return isNobody(gold) && gold.speakerType === 'nominal';
      if (candidate.type === 'source') return isRightSource(candidate.source, gold);
      if (!isOnItsOwn) return last !== null && isSameSpeaker(last, gold);
      return (
        before !== null &&
        (speakers.isNamed(before.entity, gold) || (isNobody(gold) && before.entity === null))
      );
    });
    if (!right.includes(true) && isNobody(gold)) right[none] = true;
    if (right.includes(true) && !quotation.continues) examples.speaker.push({ candidates: features, right });

    const pick = pickRight(candidates, right, gold);
    const chosen = candidates[pick];
    if (chosen?.type === 'source' && isThirdPerson(chosen.source) && gold.speakerName) {
      const context = {
        passage,
        namings: people,
        genderOf,
        cues,
        lastSpeaker: before?.entity ?? null,
        lastAntecedent,
      };
      const antecedents = collectAntecedents(context, chosen.source);
      const meant = antecedents.map(({ entity }) => speakers.isNamed(entity, gold));
      if (meant.includes(true)) {
        examples.pronoun.push({
          candidates: antecedents.map((antecedent) => antecedent.features),
          right: meant,
        });
        lastAntecedent = antecedents[meant.indexOf(true)]!.entity;
      }
    }
    last = gold;
    if (isOnItsOwn) return null;
    return gold.speakerIsPronoun && !gold.speakerName ? { pick } : { pick, entity: speakers.find(gold) };
  });
  return examples;
}

/** Which right candidate the next decision takes for granted: the annotated words themselves where they are among them. */
function pickRight(candidates: readonly Candidate[], right: readonly boolean[], gold: GoldQuote): number {
  const kinds = gold.speakerIsPronoun ? PRONOUNS : NAMES;
  const exact = candidates.findIndex(
    (candidate, at) => right[at] && candidate.type === 'source' && kinds.includes(candidate.source.kind),
  );
  if (exact !== -1) return exact;
  const any = right.indexOf(true);
  return any === -1 ? candidates.length - 1 : any;
}

function isThirdPerson({ kind }: Source): boolean {
  return kind === 'he' || kind === 'she';
}
