import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../utils/formats/library-records.ts';
import { readMarkdown } from '../../../utils/formats/markdown/read-markdown.ts';
import { writeMarkdown } from '../../../utils/formats/markdown/write-markdown.ts';
import { createEncoder } from '../../../utils/formats/zip/encode-text.ts';
import { readZip, ZIP_BOUNDS } from '../../../utils/formats/zip/read-zip.ts';
import { writeZip } from '../../../utils/formats/zip/write-zip.ts';
import { anyLibrary, liveOf, makers } from './example-records.ts';
import { listVault } from './list-vault.ts';

const pause = async () => undefined;

function packFiles(files: readonly { readonly path: string; readonly text: string }[]) {
  const encode = createEncoder();
  return writeZip(
    files.map(({ path, text }) => ({ path, pieces: [encode(text)] })),
    pause,
  );
}

describe('a vault', () => {
  it('comes back as it was packed', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        fc.pre(library.entities.length > 0);
        const texts = await readZip(await writeZip(writeMarkdown(library), pause), pause);
        expect(readMarkdown(texts, makers()).notes).toHaveLength(liveOf(library).notes.length);
        expect(texts).toEqual(listVault(library).map(({ text }) => text));
      }),
      { numRuns: 30 },
    );
  });

  it('is read as Obsidian’s users pack it: stored or packed, with other files and folders beside', async () => {
    const zip = zipSync({
      '.obsidian/app.json': strToU8('{}'),
      'People/': new Uint8Array(),
      'People/../../Jo.MD': [strToU8('# Jo'), { level: 0 }],
      'b.md': strToU8('Zoë'),
    });
    expect(await readZip(zip, pause)).toEqual(['# Jo', 'Zoë']);
  });

  it('comes back whole where a note holds what the files of a zip begin and end with', async () => {
    const texts = ['PK\x03\x04 begins', 'PK\x07\x08 ends', 'PK\x01\x02 lists', 'last'];
    const files = texts.map((text, at) => ({ path: `${at}.md`, text }));
    expect(await readZip(await packFiles(files), pause)).toEqual(texts);
  });

  it('holds every byte of many long and short files', async () => {
    const files = Array.from({ length: 60 }, (_, at) => ({
      path: `${at}.md`,
      text: `${at} ${'Zoë’s \ud83d\ude00 '.repeat((at * 7_919) % 60_000)}`,
    }));
    const texts = await readZip(await packFiles(files), pause);
    expect(texts.map((text, at) => text === files[at]?.text)).toEqual(files.map(() => true));
  });

  it('says before each file how long it is, for programs that read it from its beginning', async () => {
    const zip = await packFiles([{ path: 'a.md', text: 'words' }]);
    const head = new DataView(zip.buffer);
    expect(head.getUint16(6, true) & 8).toBe(0);
    expect(head.getUint32(18, true)).toBe(5);
  });

  it('is given up as soon as it swells', async () => {
    const bomb = zipSync({ 'a.md': new Uint8Array(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(readZip(bomb, pause, { ...ZIP_BOUNDS, file: 1e6 })).rejects.toMatchObject({
      fault: 'too-large',
    });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, strToU8('x')])),
    );
    await expect(readZip(many, pause, { ...ZIP_BOUNDS, files: 20 })).rejects.toMatchObject({
      fault: 'too-large',
    });
  });

  it('is refused where it is none, or cut off', async () => {
    const zip = zipSync({ 'a.md': strToU8('x'.repeat(5_000) + Math.random()) });
    for (const bytes of [new Uint8Array(), strToU8('no zip'), zip.subarray(0, 40), zip.subarray(0, 55)]) {
      await expect(readZip(bytes, pause)).rejects.toBeInstanceOf(FormatError);
    }
    const vault = await packFiles(['a', 'b', 'c'].map((path) => ({ path: `${path}.md`, text: 'words' })));
    for (let length = 0; length < vault.length; length += 13) {
      await expect(readZip(vault.subarray(0, length), pause)).rejects.toBeInstanceOf(FormatError);
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(), async (noise, at) => {
        const spoilt = new Uint8Array(zip);
        spoilt.set(noise.subarray(0, Math.max(0, spoilt.length - (at % spoilt.length))), at % spoilt.length);
        const error = await readZip(spoilt, pause).catch((reason: unknown) => reason);
        expect(Array.isArray(error) || error instanceof FormatError).toBe(true);
      }),
    );
  });
});
