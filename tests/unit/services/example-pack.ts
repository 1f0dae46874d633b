import { packToBytes } from '../../../tools/packs/write-pack.ts';
import type { Pack, PackEntry } from '../../../utils/knowledge/pack.ts';

/** An invented minister, the nth of the pack. */
export function makeEntry(at: number): PackEntry {
  return {
    id: `register:${at}`,
    kind: 'person',
    name: `Odile Marchetti${nameOf(at)}`,
    owner: null,
    aliases: [],
    description: 'Minister for Bridges of Ruritania 2022–2023',
    roles: [
      { title: 'Minister for Bridges', organisation: 'Rivers Office', from: '2022-10-25', to: '2023-11-13' },
    ],
    links: { wikidata: null, wikipedia: null, official: null },
    source: 'register',
  };
}

export function makePack(count: number, revision = '2026-06-01'): Pack {
  const named = { title: 'Register', licence: 'CC0-1.0', attribution: 'The clerk' };
  return {
    ...named,
    revision,
    homepage: null,
    sources: { register: { ...named, url: 'https://register.example/', retrieved: '2026-06-01' } },
    entries: Array.from({ length: count }, (_, at) => makeEntry(at)),
  };
}

/** The bytes of its .json.gz, as the background fetches them. */
export function makePackFile(pack: Pack): ArrayBuffer {
  return new Uint8Array(packToBytes(pack)).buffer;
}

function nameOf(at: number): string {
  return [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
}
