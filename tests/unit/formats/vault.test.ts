import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeFileName } from '../../../utils/formats/markdown/file-names.ts';
import { writeMarkdown } from '../../../utils/formats/markdown/write-markdown.ts';
import { writeZip } from '../../../utils/formats/zip/write-zip.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const library = fc.record({
  names: fc.array(text, { minLength: 1, maxLength: 6 }),
  notes: fc.array(fc.record({ about: fc.nat(5), page: fc.nat(2), text }), { maxLength: 8 }),
});

async function packVault(
  names: readonly string[],
  notes: readonly { about: number; page: number; text: string }[],
) {
  const entities = names.map((name, index) => makeEntity({ id: `e${index}`, name }));
  const all = notes.map(({ about, page, text: words }, index) => {
    const source = { url: `https://a.example/${page}`, title: words, siteName: null, published: null };
    return makeNote({
      id: `n${index}`,
      entityId: `e${about % names.length}`,
      text: words,
      source: { ...source, sentence: words, place: null },
    });
  });
  const packed = await writeZip(writeMarkdown({ entities, notes: all }), async () => undefined);
  return Object.entries(unzipSync(packed)).map(([path, bytes]) => ({
    path,
    text: strFromU8(bytes),
  }));
}

describe('the zip of a library', () => {
  it('is a vault: names that every disk takes, front matter first, and each link leads to a file', async () => {
    await fc.assert(
      fc.asyncProperty(library, async ({ names, notes }) => {
        const files = await packVault(names, notes);
        expect(files).toHaveLength(names.length);
        const known = new Set(files.map(({ path }) => path.slice(0, -'.md'.length)));
        for (const { path, text: content } of files) {
          expect(path).toMatch(/\.md$/);
          const name = path.slice(0, -'.md'.length);
          expect(makeFileName(name)).toBe(name);
          const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/u.exec(content) ?? [];
          const { id, related } = parse(matter);
          expect(id).toMatch(/^e\d$/);
          for (const link of related) expect(known).toContain(link.slice(2, -2));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('links those who were noted on in one article', async () => {
    const files = await packVault(
      ['Tobias Wren', 'Odile Marchetti'],
      [
        { about: 0, page: 1, text: 'One' },
        { about: 1, page: 1, text: 'Two' },
      ],
    );
    expect(files.map(({ text: content }) => content.match(/\[\[.+?\]\]/)?.[0])).toEqual([
      '[[Odile Marchetti]]',
      '[[Tobias Wren]]',
    ]);
  });
});
