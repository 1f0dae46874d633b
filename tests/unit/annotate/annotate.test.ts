import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../tools/annotate/annotate.ts';
import { parseList, readArguments } from '../../../tools/annotate/arguments.ts';
import { readFile } from '../../../tools/annotate/read-file.ts';
import { createLexicon } from '../../../utils/ner/lexicon.ts';
import type { Recogniser } from '../../../utils/ner/recogniser.ts';
import { BLOCK_SEPARATOR } from '../../../utils/types.ts';
import { findNames } from '../entities/support/name-places.ts';

const TEXT = `Ada Okafor, the mayor of the town, opened the new bridge over the river on Monday, and many people came to see it.

“It took us ten years to build this,” she said. The bridge is the third in the town, and the first for those who walk.\n`;

const recogniser: Recogniser = {
  lang: 'en',
  recognise: (blocks) =>
    findNames(blocks.map(({ text }) => text).join(BLOCK_SEPARATOR), { person: ['Ada Okafor'] }),
  tag: () => [],
};

const noLexicon = () => createLexicon([]);

let folder: string;
const put = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-annotate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('annotate', () => {
  it('reads a text file as an article that is all body', () => {
    const file = put('a.txt', TEXT);
    const annotation = annotate({ file, url: null, published: '2024-03-02' }, () => recogniser, noLexicon);
    expect(annotation).toMatchObject({
      file,
      isArticle: true,
      reasons: ['text file'],
      lang: 'en',
      published: '2024-03-02',
      entities: [
        {
          name: 'Ada Okafor',
          kind: 'person',
          mentions: [{ start: 0, end: 10 }],
          roles: [{ title: 'mayor of the town', organisation: null }],
          quoted: true,
        },
      ],
      quotes: [{ text: '“It took us ten years to build this,”', speaker: 'Ada Okafor' }],
    });
    expect(annotation.text.split(BLOCK_SEPARATOR)).toHaveLength(2);
    const { start, end, text } = annotation.quotes[0]!;
    expect(annotation.text.slice(start, end)).toBe(text);
  });

  it('leaves entities empty where the words are not of a language with a model', () => {
    const german =
      'Die Bürgermeisterin der Stadt hat am Montag die neue Brücke über den Fluss eröffnet, und viele Leute sind gekommen, um sie zu sehen. Es ist die dritte Brücke, die in der Stadt gebaut worden ist, und die erste nur für Fußgänger.';
    const annotation = annotate(
      { file: put('b.txt', german), url: null, published: null },
      (lang) => (lang === 'en' ? recogniser : null),
      noLexicon,
    );
    expect(annotation).toMatchObject({ isArticle: true, lang: 'de', entities: [], quotes: [] });
    expect(annotation.text).toBe(german);
  });

  it('reads .html and .html.gz alike, and says of a page that is none why', () => {
    const html = `<!doctype html><html lang="en"><title>Sign in</title><body><form><label>Name <input></label><button>Go</button></form></body></html>`;
    const plain = annotate(
      { file: put('c.html', html), url: null, published: null },
      () => recogniser,
      noLexicon,
    );
    const packed = annotate(
      { file: put('c.html.gz', gzipSync(html)), url: null, published: null },
      () => recogniser,
      noLexicon,
    );
    expect(plain).toMatchObject({ isArticle: false, entities: [], quotes: [] });
    expect(plain.reasons.every((reason) => !reason.includes('-'))).toBe(true);
    expect(packed.reasons).toEqual(plain.reasons);
  });

  it('refuses other files and files that are not there', () => {
    expect(() => readFile(put('d.pdf', ''), null)).toThrow(/neither/u);
    expect(() => readFile(join(folder, 'missing.txt'), null)).toThrow(/ENOENT/u);
    expect(() => readFile(put('e.html.gz', 'no gzip'), null)).toThrow();
  });
});

describe('arguments', () => {
  it('reads a list with addresses and dates', () => {
    expect(parseList('a.html\thttps://example.org/a\t2024-03-02\r\n\nb.txt\nc.html\t\tsoon\n')).toEqual([
      { file: 'a.html', url: 'https://example.org/a', published: '2024-03-02' },
      { file: 'b.txt', url: null, published: null },
      { file: 'c.html', url: null, published: null },
    ]);
  });

  it('takes files and lists together', () => {
    const list = put('list.tsv', 'x.html\n');
    const { tasks, withBackground } = readArguments(['y.txt', '--list', list]);
    expect(tasks.map(({ file }) => file)).toEqual(['y.txt', 'x.html']);
    expect(withBackground).toBe(false);
    expect(readArguments(['--background', 'y.txt']).withBackground).toBe(true);
  });

  it.each([[[]], [['--list']], [['--nothing']], [['--background']]])('refuses %j', (args) => {
    expect(() => readArguments(args)).toThrow();
  });
});
