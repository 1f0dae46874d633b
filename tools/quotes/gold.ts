import type { Stage } from '../../utils/entities/read-stage.ts';
import type { Span } from '../../utils/types.ts';
import type { GoldDocument, GoldQuote } from './corpus.ts';
import { surnameOf } from './surname.ts';

/** The annotated quotation that a stretch of text overlaps most, null where none does. */
export function findGold(document: GoldDocument, quotation: Span): GoldQuote | null {
  let best: GoldQuote | null = null;
  let most = 0;
  for (const quote of document.quotes) {
    if (!quote.direct) continue;
    for (const span of quote.quoted) {
      const overlap = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
      if (overlap > most) {
        most = overlap;
        best = quote;
      }
    }
  }
  return best;
}

/** Surnames of the people who speak, as the corpus derives them. */
export function namesOf(gold: GoldQuote): string[] {
  const names = gold.speakerNames?.length ? gold.speakerNames : gold.speakerName ? [gold.speakerName] : [];
  return names.map(surnameOf).filter(Boolean);
}

/** Whether the source is an organisation, an unnamed person, or none. */
export function isNobody(gold: GoldQuote): boolean {
  return !gold.speakerName && gold.speakerType !== 'pronoun';
}

export function isSameSpeaker(a: GoldQuote, b: GoldQuote): boolean {
  if (a.speaker && b.speaker && a.speaker.start === b.speaker.start) return true;
  return namesOf(a).some((name) => namesOf(b).includes(name));
}

/** Tells which entities of an article bear the name of a quotation's speaker. */
export class SpeakerNames {
  private readonly surnames: readonly ReadonlySet<string>[];

  constructor(private readonly stage: Stage) {
    this.surnames = stage.clusters.map(
      ({ mentions }) => new Set(mentions.map(({ text }) => surnameOf(text))),
    );
  }

  isNamed(entity: number | null, gold: GoldQuote): boolean {
    return entity !== null && namesOf(gold).some((name) => this.surnames[entity]!.has(name));
  }

  /** The entity that the corpus names: the one in the annotated words, else any that bears the name. */
  find(gold: GoldQuote): number | null {
    const { sources, passage } = this.stage.scene;
    const { speaker } = gold;
    const inWords = sources.find(({ entity, first }) => {
      const at = passage.words[first]!.start;
      return speaker !== null && speaker.start <= at && at < speaker.end && this.isNamed(entity, gold);
    });
    if (inWords) return inWords.entity;
    const any = this.surnames.findIndex((_, entity) => this.isNamed(entity, gold));
    return any === -1 ? null : any;
  }
}
