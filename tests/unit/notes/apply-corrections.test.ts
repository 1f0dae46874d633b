import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../utils/notes/apply-corrections.ts';
import type { Correction, Entity, WhosWho } from '../../../utils/types.ts';

function makeEntity(id: number, name: string, starts: readonly number[], more: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'person',
    name,
    aliases: [],
    mentions: starts.map((start) => ({ start, end: start + 4 })),
    references: [],
    roles: [],
    heard: 'named',
    isAuthor: false,
    ...more,
  };
}

function makeCorrection(fields: Partial<Correction>): Correction {
  return {
    id: 'c1',
    type: 'no-name',
    kind: 'person',
    name: 'Kit Harrow',
    other: null,
    entityId: null,
    url: null,
    title: null,
    created: 1,
    ...fields,
  };
}

const KIT = makeEntity(0, 'Kit Harrow', [0, 40, 80], { aliases: ['Harrow'], heard: 'quoted' });
const LARK = makeEntity(1, 'Messenger', [10, 50], { kind: 'organisation' });
const CHRIS = makeEntity(2, 'Christopher Harrow', [20], {
  roles: [{ title: 'Mayor', organisation: null, tense: 'current', at: { start: 30, end: 35 } }],
});
const ARTICLE: WhosWho = {
  entities: [KIT, LARK, CHRIS],
  quotes: [
    { start: 60, end: 70, speaker: 0 },
    { start: 90, end: 95, speaker: 1 },
  ],
};

const sameAs = makeCorrection({
  type: 'same-as',
  name: 'Kit Harrow',
  other: { kind: 'person', name: 'Christopher Harrow' },
});

describe('applyCorrections', () => {
  it('leaves an article alone of which nothing is said', () => {
    expect(applyCorrections(ARTICLE, [])).toBe(ARTICLE);
    expect(applyCorrections(ARTICLE, [makeCorrection({ name: 'Nobody Here' })])).toBe(ARTICLE);
    const elsewhere = makeCorrection({ type: 'someone-else', entityId: 'e9', url: 'https://a.example/' });
    expect(applyCorrections(ARTICLE, [elsewhere])).toBe(ARTICLE);
  });

  it('leaves out what is no name, and nobody says its words', () => {
    const { entities, quotes } = applyCorrections(ARTICLE, [makeCorrection({ name: 'the messenger' })]);
    expect(entities.map(({ id, name }) => [id, name])).toEqual([
      [0, 'Kit Harrow'],
      [1, 'Christopher Harrow'],
    ]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([0, null]);
  });

  it('changes a kind, under whichever kind the name was taken', () => {
    const { entities } = applyCorrections(ARTICLE, [makeCorrection({ type: 'person', name: 'Messenger' })]);
    expect(entities[1]).toEqual({ ...LARK, kind: 'person' });
  });

  it('makes one of two names of the same, with the places, words and titles of both', () => {
    const { entities, quotes } = applyCorrections(ARTICLE, [sameAs]);
    expect(entities.map(({ name }) => name)).toEqual(['Christopher Harrow', 'Messenger']);
    expect(entities[0]).toMatchObject({
      aliases: ['Kit Harrow', 'Harrow'],
      heard: 'quoted',
      roles: CHRIS.roles,
    });
    expect(entities[0]?.mentions.map(({ start }) => start)).toEqual([0, 20, 40, 80]);
    expect(quotes[0]?.speaker).toBe(0);
  });

  it('names the other where the article does not, so that notes on them are found', () => {
    const alone = { ...ARTICLE, entities: [KIT, LARK] };
    const { entities } = applyCorrections(alone, [sameAs]);
    expect(entities[0]).toMatchObject({ name: 'Kit Harrow', aliases: ['Harrow', 'Christopher Harrow'] });
  });

  it('ends where two are the same as each other', () => {
    const back = {
      ...sameAs,
      name: 'Christopher Harrow',
      other: { kind: 'person', name: 'Kit Harrow' } as const,
    };
    const { entities } = applyCorrections(ARTICLE, [sameAs, back]);
    expect(entities.map(({ name }) => name)).toEqual(['Kit Harrow', 'Messenger']);
  });

  it('keeps ids, places and speakers whole, whatever is said', () => {
    const name = fc.constantFrom('Kit Harrow', 'Messenger', 'Christopher Harrow');
    const correction = fc.record({
      type: fc.constantFrom<Correction['type'][]>('no-name', 'person', 'organisation', 'same-as'),
      name,
      other: name,
    });
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 5 }), (drafts) => {
        const corrections = drafts.map(({ type, name: of, other }) =>
          makeCorrection({
            type,
            name: of,
            other: type === 'same-as' ? { kind: 'person', name: other } : null,
          }),
        );
        const { entities, quotes } = applyCorrections(ARTICLE, corrections);
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => index));
        const gone = new Set<string>(
          drafts.filter(({ type }) => type === 'no-name').map(({ name: of }) => of),
        );
        const left = ARTICLE.entities.filter((entity) => !gone.has(entity.name));
        const places = (all: readonly Entity[]) =>
          all.flatMap(({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b);
        expect(places(entities)).toEqual(places(left));
        for (const { speaker } of quotes) expect(speaker === null || speaker < entities.length).toBe(true);
      }),
    );
  });
});
