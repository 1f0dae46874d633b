import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unfit } from '../../../../utils/knowledge/read-field.ts';
import { nameOffices } from '../../../../utils/knowledge/wiki/name-offices.ts';
import { RefusedByApi } from '../../../../utils/knowledge/wiki/read-answer.ts';
import { readItem } from '../../../../utils/knowledge/wiki/read-item.ts';
import { readNames } from '../../../../utils/knowledge/wiki/read-names.ts';
import { readPage } from '../../../../utils/knowledge/wiki/read-page.ts';
import { readSearch } from '../../../../utils/knowledge/wiki/read-search.ts';
import { invented, SHARED, shared } from './answers.ts';

describe('readSearch', () => {
  it('gives the pages in the order of the search, with what tells them apart', () => {
    expect(readSearch(invented('gsrsearch', 'Sara Lindqvist'))).toEqual([
      { title: 'Sara Lindqvist', description: '', isDisambiguation: true },
      { title: 'Sara Lindqvist (engineer)', description: 'Hydraulic engineer', isDisambiguation: false },
      {
        title: 'Sara Lindqvist (sprinter)',
        description: 'Swedish sprinter, born 1994',
        isDisambiguation: false,
      },
    ]);
  });

  it('finds nothing in an answer without a query', () => {
    expect(readSearch({ batchcomplete: true })).toEqual([]);
  });

  it.runIf(SHARED)('reads a recorded search, in its older form', () => {
    const hits = readSearch(shared('gsrsearch', 'queens new york'));
    expect(hits).toHaveLength(10);
    expect(hits[2]).toEqual({
      title: 'Queens',
      description: 'borough of New York City, New York, United States',
      isDisambiguation: false,
    });
  });
});

describe('readPage', () => {
  it('makes markup and turned text inert', () => {
    const page = readPage(invented('titles', 'Tomasz Brandt'));
    expect(page?.summary).toContain("<script>alert('no')</script> He wrote reversed words.");
    expect(page?.item).toBe('Q990000002');
  });

  it('says that there is no page', () => {
    expect(readPage(invented('titles', 'Nobody At All'))).toBeNull();
    expect(readPage({ query: { pages: { '-1': { ns: 0, title: 'X', missing: '' } } } })).toBeNull();
  });

  it.runIf(SHARED)('reads recorded pages, also by way of a redirect, and knows a list of namesakes', () => {
    expect(readPage(shared('titles', 'Douglas Adams'))).toMatchObject({
      title: 'Douglas Adams',
      item: 'Q42',
    });
    expect(readPage(shared('titles', 'Adams, Douglas'))).toMatchObject({ title: 'Douglas Adams' });
    expect(readPage(shared('titles', 'Douglas Adams (disambiguation)'))?.isDisambiguation).toBe(true);
  });
});

describe('readItem', () => {
  it('reads offices with their dates, and the death; what is deprecated or of no value is none', () => {
    expect(readItem(invented('ids', 'Q990000001'), 'Q990000001')).toEqual({
      id: 'Q990000001',
      isHuman: true,
      died: '2023-11-11',
      positions: [
        { office: 'Q990000011', from: '2011-05-19', to: '2019-05' },
        // It has ended, nobody knows when: an open end would say that it is held still.
        { office: 'Q990000012', from: null, to: null },
      ],
    });
  });

  it('takes an end of no value for none', () => {
    expect(readItem(invented('ids', 'Q990000002'), 'Q990000002')?.positions).toEqual([
      { office: 'Q990000014', from: '2019-05-21', to: null },
    ]);
  });

  it('leaves nobody in office who has died', () => {
    const position = { mainsnak: itemSnak('Q7'), qualifiers: { P580: [timeSnak('+1990-01-01T00:00:00Z')] } };
    const claims = { P39: [position], P570: [{ mainsnak: { snaktype: 'somevalue' } }] };
    const item = readItem({ entities: { Q1: { claims } } }, 'Q1');
    expect(item?.positions).toEqual([{ office: 'Q7', from: null, to: null }]);
  });

  it('heeds the dates that Wikidata prefers', () => {
    const claims = {
      P570: [
        { mainsnak: timeSnak('+1990-01-01T00:00:00Z'), rank: 'normal' },
        { mainsnak: timeSnak('+1991-02-03T00:00:00Z'), rank: 'preferred' },
      ],
    };
    expect(readItem({ entities: { Q1: { claims } } }, 'Q1')?.died).toBe('1991-02-03');
  });

  it('is null for an item that was deleted', () => {
    expect(readItem(invented('ids', 'Q990000003'), 'Q990000003')).toBeNull();
  });

  it.runIf(SHARED)('reads the offices of a recorded politician', () => {
    const item = readItem(shared('ids', 'Q646148'), 'Q646148');
    expect(item).toMatchObject({ isHuman: true, died: '2016-12-31' });
    expect(item?.positions).toContainEqual({ office: 'Q5449541', from: '1982-09-10', to: '1984-07-23' });
    expect(item?.positions).toContainEqual({ office: 'Q6866144', from: '1978-08-30', to: '1979-10-26' });
  });

  it.runIf(SHARED)('reads other recorded items', () => {
    expect(readItem(shared('ids', 'Q42'), 'Q42')).toMatchObject({ isHuman: true, died: '2001-05-11' });
    expect(readItem(shared('ids', 'Q483718'), 'Q483718')).toMatchObject({ died: null, positions: [] });
    expect(readItem(shared('ids', 'Q10908976'), 'Q10908976')).toBeNull();
    expect(() => readItem(shared('ids', 'Q123456789'), 'Q123456789')).toThrow(RefusedByApi);
  });
});

describe('offices', () => {
  it('stand under their names; one without a name says nothing', () => {
    const item = {
      positions: [
        { office: 'Q990000014', from: '2019', to: null },
        { office: 'Q990000014', from: '2019', to: null },
        { office: 'Q5', from: null, to: null },
      ],
    };
    expect(nameOffices(item, readNames(invented('props', 'labels')))).toEqual([
      { title: 'Leader of Marlow Council', from: '2019', to: null },
    ]);
  });

  it.runIf(SHARED)('are named by a recorded answer', () => {
    expect(readNames(shared('props', 'labels')).get('Q24925')).toBe('science fiction');
  });
});

describe('every reader', () => {
  const readers: readonly ((value: unknown) => unknown)[] = [
    readSearch,
    readPage,
    readNames,
    (value) => readItem(value, 'Q1'),
  ];
  const part = fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 3 });
  const page = fc.record({
    ns: fc.constant(0),
    title: part,
    index: part,
    extract: part,
    pageprops: part,
    terms: part,
  });
  const claims = fc.dictionary(
    fc.constantFrom('P31', 'P39', 'P570'),
    fc.oneof(part, fc.array(fc.record({ mainsnak: part, qualifiers: part, rank: part }))),
  );
  const answers = fc.oneof(
    part,
    fc.record({ query: part }),
    fc.record({ query: fc.record({ pages: fc.oneof(part, fc.array(page)) }) }),
    fc.record({ entities: fc.oneof(part, fc.dictionary(fc.constantFrom('Q1', 'Q2', '__proto__'), part)) }),
    fc.record({ entities: fc.record({ Q1: fc.record({ claims, labels: part }) }) }),
    fc.record({ error: part, errors: part }),
  );

  it('takes any JSON, or refuses it by name', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const read of readers) {
          try {
            read(answer);
          } catch (error) {
            expect(error instanceof Unfit || error instanceof RefusedByApi).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

function timeSnak(time: string) {
  return { snaktype: 'value', datavalue: { value: { time, precision: 11 } } };
}

function itemSnak(id: string) {
  return { snaktype: 'value', datavalue: { value: { id } } };
}
