import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInert } from '../../../utils/knowledge/inert-text.ts';
import type { PackEntry } from '../../../utils/knowledge/pack.ts';
import { readPack } from '../../../utils/knowledge/read-pack.ts';

const harbour: PackEntry = {
  id: 'x:harbour',
  kind: 'organisation',
  name: 'Harbour Commission',
  owner: null,
  aliases: ['HC'],
  description: 'Looks after the harbour',
  roles: [],
  links: { wikidata: null, wikipedia: null, official: 'https://harbour.example/' },
  source: 'register',
};

const wren: PackEntry = {
  id: 'x:wren',
  kind: 'person',
  name: 'Tobias Wren',
  owner: null,
  aliases: [],
  description: '',
  roles: [{ title: 'Harbour master', organisation: 'Harbour Commission', from: '2019-05', to: '2019-05-20' }],
  links: { wikidata: 'Q42', wikipedia: 'https://en.wikipedia.org/wiki/Tobias_Wren', official: null },
  source: 'register',
  further: { gazette: { aliases: [], links: ['wikipedia'], description: true } },
};

const ferry: PackEntry = { ...harbour, id: 'x:ferry', kind: 'product', name: 'Ferry', owner: 'x:harbour' };

const source = {
  title: 'Register',
  licence: 'CC0-1.0',
  attribution: 'The registrars',
  url: 'https://register.example/',
  retrieved: '2024-03',
};

const file = {
  format: 'backgrounder-pack',
  version: 1,
  title: 'Example',
  revision: '1',
  licence: 'CC0-1.0',
  attribution: 'Us',
  homepage: null,
  sources: { register: source, gazette: { ...source, title: 'Gazette' } },
  entries: [ferry, harbour, wren],
};

/** Why an entry that differs from a good one in these fields is refused; null where it is not. */
function refusalOf(fields: object): string | null {
  const reading = readPack({ ...file, entries: [harbour, { ...wren, ...fields }] });
  if (!reading.ok) throw new Error(reading.reason);
  expect(reading.pack.entries).toHaveLength(2 - reading.refused.length);
  return reading.refused[0]?.reason ?? null;
}

describe('readPack', () => {
  it('gives back a good pack as it is', () => {
    const { format: _format, version: _version, ...pack } = file;
    expect(readPack(structuredClone(file))).toEqual({ ok: true, pack, refused: [] });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another format', { ...file, format: 'pack' }],
    ['another version', { ...file, version: 2 }],
    ['no title', { ...file, title: ' ' }],
    ['no licence', { ...file, licence: undefined }],
    ['a homepage that could run', { ...file, homepage: 'javascript:alert(1)' }],
    ['sources that are none', { ...file, sources: [] }],
    ['a source without a date', { ...file, sources: { register: { ...source, retrieved: null } } }],
    ['entries that are none', { ...file, entries: {} }],
  ])('refuses %s as a whole', (_name, value) => {
    expect(readPack(value)).toMatchObject({ ok: false, reason: expect.any(String) });
  });

  it.each([
    [{ kind: 'place' }, 'unknown kind'],
    [{ kind: 'toString' }, 'unknown kind'],
    [{ name: '\u202e ' }, 'name is empty'],
    [{ name: 'x'.repeat(301) }, 'name is longer than 300'],
    [{ id: 7 }, 'id is not a text'],
    [{ id: 'x:harbour' }, 'a second entry x:harbour'],
    [{ source: 'rumour' }, 'no such source: rumour'],
    [{ source: '__proto__' }, 'no such source: __proto__'],
    [{ owner: 'x:harbour' }, 'only a product has an owner'],
    [{ kind: 'product', owner: 'x:nobody' }, 'no such owner: x:nobody'],
    [{ aliases: 'HC' }, 'aliases is not a list'],
    [{ aliases: ['HC', null] }, 'alias is not a text'],
    [{ roles: [{ title: 'Master', from: '2020-13' }] }, 'from is not a date'],
    [{ roles: [{ title: 'Master', from: '2020-02', to: '2019' }] }, 'a role ends before it begins'],
    [{ links: { official: 'http://harbour.example/' } }, 'official is not an https address'],
    // What stands before the @ is no host, and looks like one.
    [{ links: { official: 'https://harbour.example@evil.example/' } }, 'official is not an https address'],
    [{ links: { official: 'https://:x@evil.example/' } }, 'official is not an https address'],
    [{ links: { wikidata: 'Q0' } }, 'a Wikidata id is Q and a number'],
    [{ further: { rumour: {} } }, 'no such source: rumour'],
  ])('refuses an entry with %j and takes the others', (fields, reason) => {
    expect(refusalOf(fields)).toBe(reason);
  });

  it('takes an entry that only has what it must', () => {
    const reading = readPack({
      ...file,
      entries: [{ id: 'a', kind: 'person', name: 'A B', source: 'register' }],
    });
    expect(reading).toMatchObject({
      ok: true,
      refused: [],
      pack: {
        entries: [
          { owner: null, aliases: [], description: '', roles: [], links: { wikidata: null, official: null } },
        ],
      },
    });
  });

  it('drops what it does not know', () => {
    const reading = readPack({ ...file, intruder: 'x', entries: [{ ...wren, intruder: 'x' }] });
    expect(JSON.stringify(reading)).not.toContain('intruder');
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true }), (value) => {
        expect(readPack(value).ok).toBe(false);
        const withEntry = readPack({ ...file, entries: [value, wren] });
        expect(withEntry).toMatchObject({ ok: true, refused: [{ index: 0 }], pack: { entries: [wren] } });
        for (const field of Object.keys(wren)) {
          expect(readPack({ ...file, entries: [{ ...wren, [field]: value }] }).ok).toBe(true);
        }
      }),
    );
  });
});

describe('makeInert', () => {
  it('shows what is there: no turned text, no controls, one line', () => {
    expect(makeInert(' Wren\u202egnp.exe\n\n\u0000of \u200e \u2066Hull\u00ad ')).toBe('Wrengnp.exe of Hull');
    expect(makeInert('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
    expect(makeInert('Zoë Ångström')).toBe('Zoë Ångström');
    expect(makeInert('half \ud800')).toBe('half \ufffd');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(makeInert(makeInert(text))).toBe(makeInert(text));
      }),
    );
  });
});
