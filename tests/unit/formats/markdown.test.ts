import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFileName, nameFiles } from '../../../utils/formats/markdown/file-names.ts';
import { readMarkdown } from '../../../utils/formats/markdown/read-markdown.ts';
import { anyLibrary, anyText, liveOf, makers } from './example-records.ts';
import { listVault } from './list-vault.ts';

describe('a library as Markdown', () => {
  it('comes back as it was, but for tombstones', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const texts = listVault(library).map(({ text }) => text);
        const incoming = readMarkdown(texts, makers());
        expect(incoming).toMatchObject({ edited: new Set(), refused: 0 });
        const live = liveOf(library);
        expect(incoming.entities).toEqual(live.entities);
        expect(new Set(incoming.notes)).toEqual(new Set(live.notes));
      }),
    );
  });

  it('reads well, and links those named together', () => {
    const [jo] = listVault(pair);
    expect(jo?.path).toBe('Jo Penhaligon.md');
    expect(jo?.text).toContain('\n# Jo Penhaligon\n');
    expect(jo?.text).toContain('related:\n  - "[[Fernwick Trust]]"');
    expect(jo?.text).toContain('\n\nMet at the opening.\n\n%% source %%\n\n> “Jo spoke.”\n');
    expect(jo?.text).toContain('> [100% off](<https://news.example/a>), 2024-03-02\n\n#bridge-toll\n');
  });

  it('takes what was edited in Obsidian, with its own way to write front matter', () => {
    const [jo = { text: '' }] = listVault(pair);
    const changed = jo.text
      .replace('Met at the opening.', 'Met at the opening.\nAgain in May.')
      .replace('aliases: []', 'aliases:\n  - Jo\n  - 2024')
      .replaceAll('\n', '\r\n');
    const added = `${changed}\r\n%% note %%\r\nA new one.\r\n`;
    const incoming = readMarkdown([added, '# My own page\n'], makers());
    expect(incoming.refused).toBe(0);
    expect(incoming.entities[0]?.aliases).toEqual(['Jo', '2024']);
    expect(incoming.notes.map(({ id, text }) => [id, text])).toEqual([
      ['n1', 'Met at the opening.\nAgain in May.'],
      [readMarkdown([added], makers()).notes[1]?.id, 'A new one.'],
    ]);
    expect(incoming.edited).toEqual(new Set(['e1', 'n1']));
  });

  it('finds the tags in words that were written in Obsidian', () => {
    const [jo = { text: '' }] = listVault(pair);
    const edited = jo.text.replace('Met at the opening.', 'Met at the #Opening.');
    const { notes } = readMarkdown([`${edited}\n%% note %%\nA new one, #harbour.\n`], makers());
    expect(notes.map(({ tags }) => tags)).toEqual([['bridge-toll', 'opening'], ['harbour']]);
  });

  it('counts as left out what was written where no note is, rather than lose it unseen', () => {
    const [jo = { text: '' }, ...others] = listVault(pair);
    const texts = [jo, ...others].map(({ text }) => text);
    expect(readMarkdown(texts, makers()).refused).toBe(0);
    const below = `${jo.text}\nMet again, in the harbour.\n\nAnd in May.\n`;
    expect(readMarkdown([below], makers()).refused).toBe(1);
    const above = jo.text.replace('\n# Jo Penhaligon\n', '\n# Jo Penhaligon\n\nSee the minutes.\n');
    expect(readMarkdown([above], makers()).refused).toBe(1);
  });

  it('writes front matter that YAML takes whatever a name holds', () => {
    const name = 'A\u007f\u0085\u009f\u2028\ufffeB';
    const library = {
      entities: [{ id: 'e', kind: 'person' as const, name, aliases: [], ...alone, ...stamp }],
      notes: [],
    };
    const [file = { text: '' }] = listVault(library);
    const [, matter = ''] = file.text.split('---\n');
    expect(matter).not.toMatch(/[\u007f-\u009f\u2028\u2029\ufffe\uffff]/u);
    expect(readMarkdown([file.text], makers()).entities[0]?.name).toBe(name);
  });

  it('refuses what is not what it should be, and never fails', () => {
    const bomb = '---\nbackgrounder: 1\nname: &a [x]\naliases: [*a, *a]\n---\n';
    const polluting =
      '---\nbackgrounder: 1\nname: x\n__proto__: {polluted: 1}\n---\n%% note {"__proto__":{"a":1}} %%\nw';
    expect(readMarkdown([bomb], makers())).toMatchObject({ entities: [], refused: 1 });
    readMarkdown([polluting], makers());
    expect(Object.prototype).not.toHaveProperty('polluted');
    fc.assert(
      fc.property(anyText, anyText, (matter, body) => {
        readMarkdown([`---\nbackgrounder: 1\n${matter}\n---\n${body}`, body], makers());
      }),
    );
  });
});

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['CON', 'CON -'],
    ['nul.txt', 'nul -.txt'],
    ['Com¹', 'Com¹ -'],
    ['Connie', 'Connie'],
    ['a/b:c*?"<>|#^[[d]]', 'a b c d'],
    ['...', 'Unnamed'],
    ['Zoë\u202e Ort', 'Zoë Ort'],
  ])('of %j is %j', (name, file) => {
    expect(makeFileName(name)).toBe(file);
  });

  it('are short enough for a disk in bytes too', () => {
    const file = `${makeFileName('😀'.repeat(300))} (20000).md`;
    expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
  });

  it('are one each, on every disk', () => {
    const names = ['Jo', 'JO', 'Jö', 'Jo'].map((name, index) => ({ id: String(index), name }));
    expect([...nameFiles(names).values()]).toEqual(['Jo', 'JO (2)', 'Jö (3)', 'Jo (4)']);
  });
});

const stamp = { created: 1, updated: 1 };
const alone = { links: { entry: null, wikidata: null }, mergedInto: null };
const source = {
  url: 'https://news.example/a',
  title: '100% off',
  siteName: null,
  published: '2024-03-02',
  sentence: 'Jo spoke.',
  place: null,
};
const note = { tags: ['bridge toll'], source, pinned: false, ...stamp, deleted: null };
const pair = {
  entities: [
    { id: 'e1', kind: 'person', name: 'Jo Penhaligon', aliases: [], ...alone, ...stamp },
    { id: 'e2', kind: 'organisation', name: 'Fernwick Trust', aliases: [], ...alone, ...stamp },
  ],
  notes: [
    { ...note, id: 'n1', entityId: 'e1', text: 'Met at the opening.' },
    { ...note, id: 'n2', entityId: 'e2', text: 'Paid for it.' },
  ],
} as const;
