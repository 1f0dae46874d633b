import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packToBytes } from '../../../tools/packs/write-pack.ts';
import { readPack } from '../../../utils/knowledge/read-pack.ts';

it('writes the same bytes twice, without time or system, and what the guard reads', () => {
  const source = {
    title: 'A',
    licence: 'CC0-1.0',
    attribution: 'A',
    url: 'https://a.example',
    retrieved: '2026-01-01',
  };
  const pack = {
    title: 'T',
    revision: '1',
    licence: 'CC0-1.0',
    attribution: 'A',
    homepage: null,
    sources: { a: source },
    entries: [
      {
        id: '1',
        kind: 'person' as const,
        name: 'Ann Vale',
        owner: null,
        aliases: [],
        description: '',
        roles: [],
        links: { wikidata: null, wikipedia: null, official: null },
        source: 'a',
      },
    ],
  };
  const bytes = packToBytes(pack);
  expect(packToBytes(pack).equals(bytes)).toBe(true);
  expect([...bytes.subarray(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255]);
  const reading = readPack(JSON.parse(gunzipSync(bytes).toString('utf8')));
  expect(reading).toMatchObject({ pack: { entries: [{ name: 'Ann Vale' }] } });
});
