import { describe, expect, it } from 'vitest';
import { weighKinds } from '../../../../utils/entities/mentions/weigh-kinds.ts';
import type { Mention, MentionKind } from '../../../../utils/types.ts';

/** A text of one name, once for each kind given. */
function weigh(...seen: readonly [MentionKind, number][]): MentionKind | undefined {
  const text = seen.map(() => 'Elmgrove').join(' ');
  const mentions = seen.map(
    ([kind, confidence], at): Mention => ({ kind, start: at * 9, end: at * 9 + 8, confidence }),
  );
  return weighKinds(text, mentions).get('Elmgrove');
}

describe('a name of two kinds', () => {
  it('is what the recogniser is surer of in all', () => {
    expect(weigh(['person', 0.6], ['person', 0.6], ['organisation', 0.9])).toBe('person');
    expect(weigh(['person', 0.6], ['organisation', 0.9])).toBe('organisation');
  });

  it('is no body where it hardly was one', () => {
    expect(weigh(['organisation', 0.4], ['place', 0.9])).toBe('place');
    expect(weigh(['organisation', 0.4], ['other', 0.9])).toBe('other');
  });

  it('is nobody where it is surely nothing, and a place or thing more often', () => {
    expect(weigh(['person', 0.5], ['place', 0.4], ['other', 0.6])).toBe('other');
    expect(weigh(['person', 0.8], ['place', 0.4], ['other', 0.6])).toBeUndefined();
  });

  it('may be a place and its team', () => {
    expect(weigh(['organisation', 0.9], ['place', 0.9], ['place', 0.9])).toBeUndefined();
  });
});
