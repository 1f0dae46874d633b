import { describe, expect, it } from 'vitest';
import { readFile } from '../../../utils/app/transfer/read-file.ts';
import { makers } from '../formats/example-records.ts';

const TABLE = 'name;text\r\nZoë Größe;Café Ñandú, § 5\r\n';
const PAGE = '---\nbackgrounder: 1\nname: Zoë Größe\n---\n%% note %%\nCafé Ñandú, § 5\n';

function asUtf16(text: string, isBigEndian = false): Blob {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Blob([isBigEndian ? bytes.swap16() : bytes]);
}

describe('a file', () => {
  it.each([
    ['a table in UTF-8', new Blob([TABLE])],
    ['a table in UTF-8 with its mark', new Blob([`\ufeff${TABLE}`])],
    ['a table in UTF-16, as Excel’s “Unicode text”', asUtf16(TABLE.replaceAll(';', '\t'))],
    ['a table in UTF-16, big end first', asUtf16(TABLE, true)],
    ['a table in Windows-1252, as older Excels save CSV', new Blob([Buffer.from(TABLE, 'latin1')])],
    ['a page in UTF-16', asUtf16(PAGE)],
  ])('is read whatever its encoding: %s', async (_what, file) => {
    const { entities, notes } = await readFile(file, makers());
    expect(entities.map(({ name }) => name)).toEqual(['Zoë Größe']);
    expect(notes.map(({ text }) => text)).toEqual(['Café Ñandú, § 5']);
  });

  it('keeps what a damaged byte has left of a page', async () => {
    const bytes = new TextEncoder().encode(PAGE);
    bytes[PAGE.indexOf('%% note') + 20] = 0xff;
    const { entities } = await readFile(new Blob([bytes]), makers());
    expect(entities.map(({ name }) => name)).toEqual(['Zoë Größe']);
  });
});
