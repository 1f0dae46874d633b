import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CorrectionDesk,
  type CorrectionDraft,
  createCorrectionDesk,
} from '../../../utils/db/correction-desk.ts';
import { createEntityDesk, type EntityDesk } from '../../../utils/db/entity-desk.ts';
import { createLibrary, type Library } from '../../../utils/db/library.ts';
import { createReadingDesk, type ReadingDesk } from '../../../utils/db/reading-desk.ts';
import { makeEnvironment, STORES } from './example-library.ts';

const wren = { kind: 'person', names: ['Tobias Wren', 'Wren'] } as const;
const toby = { kind: 'person', names: ['Toby Wren'] } as const;
const board = { kind: 'organisation', names: ['Kite Board'] } as const;

function draft(fields: Partial<CorrectionDraft>): CorrectionDraft {
  return { type: 'no-name', about: wren, other: null, entityId: null, url: null, title: null, ...fields };
}

describe.each(STORES)('the desks over a library in %s', (_keeping, open) => {
  let library: Library;
  let entities: EntityDesk;
  let corrections: CorrectionDesk;
  let readings: ReadingDesk;

  beforeEach(async () => {
    const store = await open();
    const environment = makeEnvironment();
    library = createLibrary(store, environment);
    entities = createEntityDesk(store, environment);
    corrections = createCorrectionDesk(store, environment);
    readings = createReadingDesk(store, environment);
  });

  async function readTexts(named: Parameters<Library['readAbout']>[0]): Promise<string[]> {
    return (await library.readAbout(named)).notes.map(({ text }) => text);
  }

  it('keeps a note once that is saved twice under one id', async () => {
    const first = await library.save(wren, 'Once.', null, { id: 'n-1' });
    expect(await library.save(wren, 'Once.', null, { id: 'n-1' })).toEqual(first);
    expect((await library.readState()).notes).toBe(1);
  });

  it('tells of which kinds those are who go by a name', async () => {
    await library.save(wren, 'Of the harbour.', null);
    await library.save({ kind: 'organisation', names: ['Tobias Wren'] }, 'A ship.', null);
    await library.save(board, 'Of the sky.', null);
    const kinds = await entities.listKinds([['tobias wren'], ['kite board', 'kite'], ['nobody'], []]);
    expect(kinds.map((own) => [...own].sort())).toEqual([
      ['organisation', 'person'],
      ['organisation'],
      [],
      [],
    ]);
  });

  it('gives notes their tags, typed and in the text, and suggests those in use', async () => {
    const note = await library.save(wren, 'On #Harbour fees', null, { tags: ['To check'] });
    expect(note.tags).toEqual(['to-check', 'harbour']);
    await library.edit(note.id, { text: 'On fees', tags: ['fees'] }, note.updated);
    await library.save(board, '#ferry #fees', null);
    expect(await library.suggestTags('f', 5)).toEqual(['fees', 'ferry']);
    expect(await library.suggestTags('', 1)).toEqual(['fees']);
    expect((await library.search('ferry', 5)).map(({ entity }) => entity.name)).toEqual(['Kite Board']);
  });

  it('shows pinned notes first, however old', async () => {
    const old = await library.save(wren, 'Old.', null);
    await library.save(wren, 'New.', null);
    await library.save(wren, 'Newest.', null);
    await library.pin(old.id, true);
    expect(await readTexts(wren)).toEqual(['Old.', 'Newest.', 'New.']);
    expect((await library.readAbout(wren, 1)).notes.map(({ text }) => text)).toEqual(['Old.']);
    await library.pin(old.id, false);
    expect((await library.readAbout(wren, 1)).total).toBe(3);
  });

  it('moves a note to somebody new and back', async () => {
    const note = await library.save(wren, 'Chairs the board.', null);
    const moved = await library.move(note.id, board);
    expect(await readTexts(wren)).toEqual([]);
    expect(await readTexts(board)).toEqual(['Chairs the board.']);
    await library.move(moved.id, { ...wren, id: note.entityId });
    expect(await readTexts(wren)).toEqual(['Chairs the board.']);
    expect((await library.readState()).notes).toBe(1);
    await expect(library.move('nobody', board)).rejects.toMatchObject({ code: 'missing' });
  });

  it('merges two, shows them as one, and splits them with each its own notes', async () => {
    const a = await library.save(wren, 'Of Tobias.', null);
    const b = await library.save(toby, 'Of Toby.', null);
    await entities.merge(b.entityId, a.entityId);
    expect(await readTexts(toby)).toEqual(['Of Toby.', 'Of Tobias.']);
    expect((await library.readAbout(toby)).entity?.name).toBe('Tobias Wren');
    expect(await library.countAbout([wren, toby, board])).toEqual([2, 2, 0]);
    expect((await library.search('toby', 5)).map(({ entity }) => entity.name)).toEqual(['Tobias Wren']);
    expect((await entities.find('tob', 5)).map(({ name }) => name)).toEqual(['Tobias Wren']);
    await library.save(toby, 'Of Toby, later.', null);

    const { merged, notes } = await entities.read(b.entityId);
    expect([merged.map(({ name }) => name), notes]).toEqual([['Toby Wren'], 3]);
    await entities.merge(a.entityId, b.entityId);
    expect((await entities.read(a.entityId)).merged).toHaveLength(1);

    await entities.split(b.entityId);
    expect(await readTexts(toby)).toEqual(['Of Toby, later.', 'Of Toby.']);
    expect(await readTexts(wren)).toEqual(['Of Tobias.']);
  });

  it('renames, links and gives other names; the version that was seen only', async () => {
    const { entityId } = await library.save(wren, 'One.', null);
    const { entity } = await entities.read(entityId);
    const links = { entry: 'p:7', wikidata: 'Q7' };
    const change = { kind: 'person', name: 'Sir Tobias Wren', aliases: ['T. Wren'], links } as const;
    const changed = await entities.change(entityId, change, entity.updated);
    expect(changed).toMatchObject(change);
    expect(await readTexts({ kind: 'person', names: ['T Wren'] })).toEqual(['One.']);
    await expect(entities.change(entityId, change, entity.updated)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('finds the newest of those with notes where nothing is asked for', async () => {
    await library.save(wren, 'One.', null);
    const gone = await library.save(toby, 'Two.', null);
    await library.save(board, 'Three.', null);
    await library.remove(gone.id);
    expect((await entities.find(' ', 5)).map(({ name }) => name)).toEqual(['Kite Board', 'Tobias Wren']);
    expect(await entities.find('toby', 5)).toEqual([]);
  });

  it('finds notes on others that have to do with somebody, and says why', async () => {
    const source = (url: string) => ({
      url,
      title: url,
      siteName: null,
      published: null,
      sentence: null,
      place: null,
    });
    await library.save(wren, 'The mayor.', source('https://a.example/1'));
    await library.save(board, 'Met twice.', source('https://a.example/1'));
    await library.save(toby, 'Argued with Tobias WREN over fees.', null);
    await library.save({ kind: 'person', names: ['Ines Calder'] }, 'Tobias; a wren.', null);
    const related = await library.findRelated(wren, [board, wren], 5);
    expect(related.map(({ note, entity, relation }) => [entity.name, note.text, relation])).toEqual([
      [
        'Toby Wren',
        'Argued with Tobias WREN over fees.',
        expect.objectContaining({ isMention: true, isNamedHere: false, shared: 0 }),
      ],
      [
        'Kite Board',
        'Met twice.',
        expect.objectContaining({ isMention: false, isNamedHere: true, shared: 1 }),
      ],
    ]);
    expect(await library.findRelated({ kind: 'person', names: ['Nobody Known'] }, [], 5)).toEqual([]);
  });

  it('keeps one correction of a kind to a name, and takes it back', async () => {
    await corrections.add(draft({ type: 'organisation' }));
    const last = await corrections.add(draft({ type: 'no-name', url: 'https://a.example/', title: 'A' }));
    expect(await corrections.list()).toEqual([last]);
    expect(await corrections.listNames()).toEqual([{ name: 'Tobias Wren', kind: null }]);
    await corrections.remove(last.id);
    await corrections.remove(last.id);
    expect(await corrections.list()).toEqual([]);
  });

  it('has the notes follow a corrected kind, and back', async () => {
    const kite = { kind: 'person', names: ['Kite Board'] } as const;
    await library.save(kite, 'Meets in May.', null);
    const { id } = await corrections.add(draft({ type: 'organisation', about: kite }));
    expect(await readTexts(board)).toEqual(['Meets in May.']);
    expect(await corrections.listNames()).toContainEqual({ name: 'Kite Board', kind: 'organisation' });
    await corrections.remove(id);
    expect(await readTexts(board)).toEqual([]);
    expect(await readTexts(kite)).toEqual(['Meets in May.']);
  });

  it('has the notes of two follow that they are the same, and back', async () => {
    await library.save(wren, 'Of Tobias.', null);
    await library.save(toby, 'Of Toby.', null);
    const { id } = await corrections.add(draft({ type: 'same-as', about: toby, other: wren }));
    expect(await readTexts(toby)).toEqual(['Of Toby.', 'Of Tobias.']);
    await corrections.remove(id);
    expect(await readTexts(toby)).toEqual(['Of Toby.']);
    expect(await readTexts(wren)).toEqual(['Of Tobias.']);
  });

  it('knows somebody else of the same name in the article where the reader said so', async () => {
    const url = 'https://news.example/a';
    const first = await library.save(wren, 'The mayor.', null);
    const said = await corrections.add(draft({ type: 'someone-else', url, title: 'A' }));
    expect(await readTexts({ ...wren, url })).toEqual([]);
    await library.save({ ...wren, url }, 'The bird painter.', null);
    expect(await readTexts({ ...wren, url })).toEqual(['The bird painter.']);
    const { others } = await library.readAbout({ ...wren, url });
    expect(others.map(({ id }) => id)).toEqual([first.entityId]);

    await corrections.add(draft({ type: 'someone-else', url, title: 'A', entityId: first.entityId }));
    expect(await readTexts({ ...wren, url })).toEqual(['The mayor.']);
    expect(await corrections.list()).toHaveLength(1);
    expect(said.entityId).not.toBe(first.entityId);
  });

  it('remembers readings, tells where somebody was met, and forgets', async () => {
    const reading = (n: number, title: string) => ({
      url: `https://news.example/${n}`,
      site: n < 3 ? 'news.example' : 'other.example',
      title: `Article ${n}`,
      siteName: null,
      published: null,
      met: [
        {
          kind: 'person' as const,
          name: 'Tobias Wren',
          roles: [{ title, organisation: null, tense: 'current' as const }],
        },
      ],
    });
    await readings.keep(reading(1, 'Deputy mayor'));
    await readings.keep(reading(2, 'Mayor'));
    await readings.keep(reading(3, 'Mayor'));
    await readings.keep(reading(1, 'Deputy mayor'));

    const meetings = await readings.listMeetings(wren, 'https://news.example/3', 5);
    expect(meetings.map(({ reading: { url }, as }) => [url, as.roles[0]?.title])).toEqual([
      ['https://news.example/1', 'Deputy mayor'],
      ['https://news.example/2', 'Mayor'],
    ]);
    expect(await readings.listMeetings(board, null, 5)).toEqual([]);
    expect(await readings.count()).toEqual({
      all: 3,
      sites: [
        { site: 'news.example', count: 2 },
        { site: 'other.example', count: 1 },
      ],
    });

    const [newest, next] = await readings.list(null, 5);
    expect(await readings.list(newest?.opened ?? 0, 1)).toEqual([next]);
    expect(await readings.forget({ id: newest?.id ?? '' })).toBe(1);
    expect(await readings.forget({ site: 'news.example' })).toBe(1);
    expect(await readings.forget({ from: 0, to: Number.MAX_SAFE_INTEGER })).toBe(1);
    expect(await readings.list(null, 5)).toEqual([]);
  });
});
