import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStarterPack, STARTER_PACK } from '../../../tools/packs/read-starter-pack.ts';

const pack = await readStarterPack();
const report = await readFile(join(import.meta.dirname, '../../../PACKS.md'), 'utf8');

describe('PACKS.md', () => {
  it.each(Object.entries(pack.sources))(
    'names %s with licence, attribution and day, and counts its entries',
    (key, source) => {
      const row = report.split('\n').find((line) => line.startsWith(`| \`${key}\` |`)) ?? '';
      const named = pack.entries.filter((entry) => entry.source === key).length;
      for (const part of [source.title, source.licence, source.attribution, source.retrieved, source.url])
        expect(row).toContain(part);
      expect(row.split('|').map((cell) => cell.trim())).toContain(named.toLocaleString('en-GB'));
    },
  );

  it('counts the entries of the pack that ships, and its bytes', async () => {
    expect(report).toContain(`${pack.entries.length.toLocaleString('en-GB')} entries`);
    expect(report).toContain(`${((await stat(STARTER_PACK)).size / 1e6).toFixed(2)} MB`);
  });
});

it('no source of the pack binds those who pass it on to its licence', () => {
  const licences = Object.values(pack.sources).map(({ licence }) => licence);
  expect(licences.filter((licence) => /\bSA\b|GPL|ODbL|share-?alike/iu.test(licence))).toEqual([]);
});
