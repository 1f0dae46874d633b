import type { Mention, MentionKind } from '../../types.ts';

type Weights = Record<MentionKind, number>;

/** An organisation seen with less than this in all gives way to a place or thing of the same name that has twice as much. */
const WEAK = 0.5;
/** A person or body that is nowhere surer than this gives way to places and things of its name that weigh more together. */
const UNSURE = 0.7;

/**
 * What a name means here that the recogniser takes for one kind in one place and for another elsewhere: a person or a
 * body, whichever it is surer of in all; other names are left out, for a place and its team may share one.
 */
export function weighKinds(text: string, mentions: readonly Mention[]): Map<string, MentionKind> {
  const weights = new Map<string, Weights>();
  const surest = new Map<string, number>();
  for (const { kind, start, end, confidence } of mentions) {
    const name = text.slice(start, end);
    let known = weights.get(name);
    if (!known) {
      known = { person: 0, organisation: 0, place: 0, other: 0 };
      weights.set(name, known);
    }
    known[kind] += confidence;
    if (kind === 'person' || kind === 'organisation')
      surest.set(name, Math.max(surest.get(name) ?? 0, confidence));
  }
  const meant = new Map<string, MentionKind>();
  for (const [name, { person, organisation, place, other }] of weights) {
    const isUnsure = (surest.get(name) ?? 1) < UNSURE;
    if (isUnsure && place + other > person + organisation) meant.set(name, place > other ? 'place' : 'other');
    else if (person > 0 && organisation > 0)
      meant.set(name, person > organisation ? 'person' : 'organisation');
    else if (organisation > 0 && organisation < WEAK && Math.max(place, other) > 2 * organisation)
      meant.set(name, place > other ? 'place' : 'other');
  }
  return meant;
}
