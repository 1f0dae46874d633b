import { describe, expect, it } from 'vitest';
import { officesOn } from '../../../utils/knowledge/offices-on.ts';
import type { PackRole } from '../../../utils/knowledge/pack.ts';

const role = (title: string, from: string | null, to: string | null, source?: string): PackRole => ({
  title,
  organisation: null,
  from,
  to,
  ...(source ? { source } : {}),
});

const on = (roles: PackRole[], date: string | null, retrieved = '2026-06-19') =>
  officesOn({ roles, source: 'a' }, date, { a: { retrieved } }).map((office) => office.onDate);

describe('officesOn', () => {
  it('puts offices in order of time and names the source of each', () => {
    const offices = officesOn(
      { roles: [role('B', '2020-01-01', null), role('A', '2010', '2012', 'b')], source: 'a' },
      null,
    );
    expect(offices.map(({ title, source }) => [title, source])).toEqual([
      ['A', 'b'],
      ['B', 'a'],
    ]);
  });

  it('tells held, past and future, both ends included', () => {
    const roles = [role('Minister', '2022-10-25', '2023-11-13')];
    expect(on(roles, '2022-10-24')).toEqual(['future']);
    expect(on(roles, '2022-10-25')).toEqual(['held']);
    expect(on(roles, '2023-11-13')).toEqual(['held']);
    expect(on(roles, '2023-11-14')).toEqual(['past']);
  });

  it('says nothing where the article has no date', () => {
    expect(on([role('Minister', '2022-10-25', '2023-11-13'), role('MP', '2015', null)], null)).toEqual([
      null,
      null,
    ]);
  });

  it('leaves the days within a coarse date open', () => {
    const roles = [role('Peer', '1988', '1990-05')];
    expect(on(roles, '1987-12-31')).toEqual(['future']);
    expect(on(roles, '1988-06-01')).toEqual([null]);
    expect(on(roles, '1989-01-01')).toEqual(['held']);
    expect(on(roles, '1990-04-30')).toEqual(['held']);
    expect(on(roles, '1990-05-20')).toEqual([null]);
    expect(on(roles, '1990-06-01')).toEqual(['past']);
  });

  it('knows nothing of an open office after the snapshot', () => {
    expect(on([role('Prime Minister', '2024-07-05', null)], '2026-06-19')).toEqual(['held']);
    expect(on([role('Prime Minister', '2024-07-05', null)], '2026-06-20')).toEqual([null]);
    expect(on([role('President', '2024-07-05', null)], '2026-02-28', '2026-02')).toEqual(['held']);
  });

  it('cannot say that an office of unknown start was held', () => {
    expect(on([role('Mayor', null, '2025-01-01')], '2024-01-01')).toEqual([null]);
    expect(on([role('Mayor', null, '2025-01-01')], '2025-01-02')).toEqual(['past']);
  });
});
