// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeCounts } from '../../../components/model/counts.ts';
import { describeReasons } from '../../../components/model/describe-reasons.ts';
import { describeRoles } from '../../../components/model/describe-role.ts';
import { findEntity } from '../../../components/model/find-entity.ts';
import { findHits } from '../../../components/model/find-hits.ts';
import { groupEntities } from '../../../components/model/group-entities.ts';
import { groupHits } from '../../../components/model/group-hits.ts';
import { matchEntities } from '../../../components/model/match-entities.ts';
import { quoteRunsOf } from '../../../components/model/quote-runs.ts';
import { quoteSentence } from '../../../components/model/quote-sentence.ts';
import { nearestPlace, placeBars, placeTicks } from '../../../components/model/strip-marks.ts';
import { toWebLink } from '../../../components/model/web-link.ts';
import { aboutEntity } from '../../../utils/messages/about-entity.ts';
import type { Heard, LibraryEntity, Role } from '../../../utils/types.ts';
import { SAMPLE_HITS } from '../../fixtures/interface/sample-notes.ts';
import { SAMPLE_PAGE } from '../../fixtures/interface/sample-page.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { ENGLISH } from './show.tsx';

const { entities } = SAMPLE_PAGE.whosWho;
const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('quoteRunsOf', () => {
  it('joins paragraphs of one answer, and parts quotes with words between them', () => {
    const [answer, ...rest] = quoteRunsOf(SAMPLE_PAGE.whosWho, SAMPLE_PAGE.quoteTexts, 0);
    expect(rest).toEqual([]);
    expect(answer?.parts).toHaveLength(2);
    expect(answer?.texts[1]).toMatch(/^We have the money/);
    expect(quoteRunsOf(SAMPLE_PAGE.whosWho, SAMPLE_PAGE.quoteTexts, 1)).toHaveLength(2);
  });

  it('does not join over somebody else’s words', () => {
    const quotes = [
      { start: 0, end: 9, speaker: 0 },
      { start: 10, end: 10, speaker: 1 },
      { start: 11, end: 20, speaker: 0 },
    ];
    expect(quoteRunsOf({ entities, quotes }, [], 0)).toHaveLength(2);
  });
});

describe('strip', () => {
  it('draws each place once, and nothing outside of the strip', () => {
    const span = fc
      .nat(5_000)
      .chain((start) => fc.nat(300).map((size) => ({ start, end: start + size + 1 })));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 400 }), fc.nat(4_000), (spans, length) => {
        const ticks = placeTicks(spans, length);
        expect(new Set(ticks).size).toBe(ticks.length);
        expect(ticks.length).toBeLessThanOrEqual(401);
        for (const at of ticks) expect(at >= 0 && at <= 100).toBe(true);
        for (const { at, width } of placeBars(spans, length)) {
          expect(width).toBeGreaterThanOrEqual(1);
          expect(at >= 0 && at + width <= 100.001).toBe(true);
        }
      }),
    );
  });

  it('takes a click to the nearest place', () => {
    const places = [
      { start: 10, end: 12 },
      { start: 80, end: 82 },
    ];
    expect(nearestPlace(places, 30, 100)).toBe(places[0]);
    expect(nearestPlace(places, 60, 100)).toBe(places[1]);
    expect(nearestPlace([], 60, 100)).toBeNull();
  });
});

describe('groupEntities', () => {
  it('parts those quoted, reported and only named, and keeps the order of weight', () => {
    const groups = groupEntities(entities, { person: true, organisation: true });
    expect(groups.map(({ name }) => name)).toEqual(['quoted', 'paraphrased', 'named']);
    expect(namesOf(groups[0]?.entities ?? [])).toEqual(['Tomasz Brandt', 'Sara Lindqvist']);
  });

  it('puts an author last, quoted or not, and leaves out a kind that is switched off', () => {
    const [first, ...others] = entities;
    const list = [{ ...first!, isAuthor: true }, ...others];
    const groups = groupEntities(list, { person: true, organisation: false });
    expect(groups.map(({ name }) => name)).toEqual(['quoted', 'named', 'authors']);
  });
});

describe('describeRoles', () => {
  const at = { start: 0, end: 1 };
  const role = (title: string, more: Partial<Role> = {}): Role => ({
    title,
    organisation: null,
    tense: 'current',
    at,
    ...more,
  });

  it('says title, organisation and tense, once each, as the start of a line', () => {
    const roles = [
      role('regional engineer', { organisation: 'Rivers Agency' }),
      role('mayor', { tense: 'former' }),
      role('mayor', { tense: 'former' }),
      role('dean', { tense: 'acting' }),
    ];
    expect(describeRoles(roles, ENGLISH, 3)).toBe(
      'Regional engineer, Rivers Agency; former mayor; acting dean',
    );
    expect(describeRoles(roles, ENGLISH, 1)).toBe('Regional engineer, Rivers Agency');
    expect(describeRoles([], ENGLISH, 2)).toBeNull();
  });
});

describe('matchEntities', () => {
  it('looks into names, other names and roles, without regard to case, diacritics and order', () => {
    expect(namesOf(matchEntities(entities, 'BRÄNDT tom'))).toEqual(['Tomasz Brandt']);
    expect(namesOf(matchEntities(entities, 'mayor'))).toEqual(['Colin Achterberg']);
    expect(matchEntities(entities, '  ')).toBe(entities);
    expect(matchEntities(entities, 'zebra')).toEqual([]);
  });
});

describe('findHits', () => {
  it('tells words that start with what was looked for apart', () => {
    expect(findHits('Her létters, and a letterbox.', 'letter')).toEqual([
      { text: 'Her ', isHit: false },
      { text: 'létters', isHit: true },
      { text: ', and a ', isHit: false },
      { text: 'letterbox', isHit: true },
      { text: '.', isHit: false },
    ]);
  });

  it('starts a long note shortly before the hit', () => {
    const [lead, hit] = findHits(`${'So it went on. '.repeat(20)}Then the letter came.`, 'letter');
    expect(hit).toEqual({ text: 'letter', isHit: true });
    expect(lead?.text.length).toBeLessThan(60);
    expect(lead?.text).toMatch(/^… \S/u);
  });

  it('loses nothing of a text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string(), (text, query) => {
        expect(
          findHits(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('findEntity', () => {
  const known = (
    name: string,
    aliases: string[] = [],
    kind: LibraryEntity['kind'] = 'person',
  ): LibraryEntity => makeEntity({ kind, name, aliases });

  it('finds somebody under the fullest name of the article or of the library', () => {
    expect(findEntity(entities, known('Tomasz Brandt'))?.id).toBe(0);
    expect(findEntity(entities, known('Tom Brandt MP', ['tomasz brandt']))?.id).toBe(0);
    expect(findEntity(entities, known('Dame Edith'))?.id).toBe(2);
  });

  it('joins nobody by a surname or across kinds', () => {
    expect(findEntity(entities, known('Brandt'))).toBeNull();
    expect(findEntity(entities, known('Wharf Trust'))).toBeNull();
  });
});

describe('the rest', () => {
  it('counts in words', () => {
    const named = (times: number, heard: Heard) => ({
      mentions: Array.from({ length: times }, (_, start) => ({ start, end: start + 1 })),
      heard,
    });
    expect(describeCounts(named(2, 'quoted'), 1, ENGLISH)).toBe('Named twice, quoted once');
    expect(describeCounts(named(7, 'named'), 0, ENGLISH)).toBe('Named 7 times, not quoted');
    expect(describeCounts(named(1, 'paraphrased'), 0, ENGLISH)).toBe('Named once, reported, not quoted');
  });

  it('says the three most telling reasons it has words for', () => {
    expect(describeReasons(['many-links', 'no-such-code', 'form', 'shop', 'no-author'], ENGLISH)).toBe(
      'What it went by: many links, fields to fill in and prices.',
    );
    expect(describeReasons(['no-such-code'], ENGLISH)).toBeNull();
  });

  it('bounds the names that it sends', () => {
    const about = aboutEntity({
      kind: 'person',
      name: 'x'.repeat(5_000),
      aliases: Array.from({ length: 400 }, (_, index) => `alias ${index}`),
    });
    expect(about.names).toHaveLength(200);
    expect(about.names[0]).toHaveLength(300);
  });

  it('links to the web and to nothing else', () => {
    expect(toWebLink('https://courier.example/a?b#c')).toBe('https://courier.example/a?b#c');
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'courier', '']) {
      expect(toWebLink(address)).toBeNull();
    }
  });

  it('does not quote what is a quotation', () => {
    expect(quoteSentence('It rained.', ENGLISH)).toBe('“It rained.”');
    expect(quoteSentence('“It rained,” she said.', ENGLISH)).toBe('“It rained,” she said.');
  });

  it('has one entry a name in the index, with the newest note', () => {
    const index = groupHits(SAMPLE_HITS);
    expect(index.map(({ entity, newest }) => [entity.name, newest.id])).toEqual([
      ['Tomasz Brandt', 'n1'],
      ['Wharf Trust', 'n2'],
      ['Beatrix Ottoline', 'n4'],
    ]);
  });
});
