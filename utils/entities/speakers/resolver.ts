import type { Passage } from '../text/passage.ts';
import { findBodyMeant } from './body-meant.ts';
import { findBodySpokenFor } from './body-spoken-for.ts';
import { firstSourceFrom } from './candidates.ts';
import { findOwnSubject } from './own-subject.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Ranker } from './ranker.ts';
import type { Scene } from './scene.ts';
import type { Source } from './source.ts';

/** Finds whom a source means; what is once answered stays. */
export interface Resolver {
  (source: Source, lastSpeaker: number | null): number | null;
  /** Says whom a quotation was given to, for the pronouns to come. */
  remember(source: Source | null, entity: number | null): void;
}

/** @param ranker of the people that a pronoun may mean */
export function createResolver(scene: Scene, ranker: Ranker): Resolver {
  const { passage, cues, sources, people, genderOf } = scene;
  const known = new Map<Source, number | null>();
  const latest = { he: null as number | null, she: null as number | null };
  const resolve = (source: Source, lastSpeaker: number | null): number | null => {
    const { kind } = source;
    if (kind === 'who') return entityBefore(passage, sources, source);
    if (kind === 'it' || kind === 'they') return findBodyMeant(passage, sources, cues, source);
    if (kind === 'nominal') return findBodySpokenFor(passage, sources, source);
    if (kind !== 'he' && kind !== 'she') return source.entity;
    let entity = known.get(source);
    if (entity === undefined) {
      const context = { passage, namings: people, genderOf, cues, lastSpeaker, lastAntecedent: latest[kind] };
      entity =
        findOwnSubject(passage, people, genderOf, cues, source) ?? resolvePronoun(context, ranker, source);
      known.set(source, entity);
    }
    return entity;
  };
  const remember = (source: Source | null, entity: number | null): void => {
    if (source?.kind === 'he' || source?.kind === 'she') latest[source.kind] = entity;
  };
  return Object.assign(resolve, { remember });
}

/** "Katie, who lost her job, told us": the name right before the relative pronoun. */
function entityBefore(passage: Passage, sources: readonly Source[], who: Source): number | null {
  const former = sources[firstSourceFrom(sources, who.first) - 1];
  if (!former || former.entity === null) return null;
  return passage.words[former.last]!.sentence === passage.words[who.first]!.sentence &&
    who.first - former.last <= 12
    ? former.entity
    : null;
}
