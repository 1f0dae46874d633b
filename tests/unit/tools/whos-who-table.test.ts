import { describe, expect, it } from 'vitest';
import { listWhosWho, WHOS_WHO_HEAD } from '../../../tools/start/list-whos-who.ts';
import { renderTable } from '../../../tools/start/render-table.ts';

describe('listWhosWho', () => {
  it('says of each what the article says', () => {
    const rows = listWhosWho({
      quotes: [],
      entities: [
        {
          id: 0,
          kind: 'person',
          name: 'Ada Brook',
          aliases: ['Brook'],
          mentions: [
            { start: 0, end: 9 },
            { start: 20, end: 25 },
          ],
          references: [],
          roles: [
            { title: 'Mayor', organisation: 'Wold Council', tense: 'former', at: { start: 0, end: 5 } },
          ],
          heard: 'quoted',
          isAuthor: false,
        },
        {
          id: 1,
          kind: 'organisation',
          name: 'Wold Council',
          aliases: [],
          mentions: [{ start: 30, end: 42 }],
          references: [],
          roles: [],
          heard: 'named',
          isAuthor: false,
        },
      ],
    });
    expect(rows).toEqual([
      ['Ada Brook', 'person', '2×', 'quoted', 'former Mayor (Wold Council)', 'Brook'],
      ['Wold Council', 'organisation', '1×', '', '', ''],
    ]);
    expect(rows.every((row) => row.length === WHOS_WHO_HEAD.length)).toBe(true);
  });
});

describe('renderTable', () => {
  it('sets columns as wide as their widest cell', () => {
    expect(
      renderTable(
        ['Name', 'N'],
        [
          ['Ada Brook', '2'],
          ['Bo', '10'],
        ],
        80,
      ),
    ).toBe(['Name       N', '─────────  ──', 'Ada Brook  2', 'Bo         10'].join('\n'));
  });

  it('cuts what is longer than the line', () => {
    const lines = renderTable(['Name'], [['x'.repeat(50)]], 20).split('\n');
    expect(lines.at(-1)).toBe(`${'x'.repeat(19)}…`);
    expect(lines.every((line) => line.length <= 20)).toBe(true);
  });
});
