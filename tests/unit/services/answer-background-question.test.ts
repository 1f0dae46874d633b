import { describe, expect, it } from 'vitest';
import { createMemoryPackStore } from '../../../utils/db/memory-pack-store.ts';
import type { PackStore } from '../../../utils/db/pack-store.ts';
import { answerBackgroundQuestion } from '../../../utils/services/answer-background-question.ts';
import { takeBundledPack } from '../../../utils/services/take-bundled-pack.ts';
import { exampleRequests } from '../messages/example-requests.ts';
import { makeEntry, makePack, makePackFile } from './example-pack.ts';

const example = exampleRequests['background.about'];
const entry = makeEntry(0);

async function storeOf(entries = [entry]): Promise<PackStore> {
  const store = createMemoryPackStore();
  const bytes = makePackFile({ ...makePack(0), entries });
  await takeBundledPack(store, { fetchFile: async () => bytes, now: () => 1, pause: async () => undefined });
  return store;
}

function ask(published: string | null, title = 'Bridges Minister') {
  const role = { title, organisation: null, tense: 'current', at: { start: 0, end: 1 } } as const;
  return {
    article: { ...example.article, published },
    entity: { ...example.entity, name: entry.name, aliases: [], roles: [role] },
    kept: null,
  };
}

describe('answerBackgroundQuestion', () => {
  it('gives the one who is meant, with offices and the heads of the sources that speak', async () => {
    const about = await answerBackgroundQuestion(ask('2023-03-02'), null, await storeOf(), false);
    expect(about).toMatchObject({
      status: 'sure',
      entries: [{ id: entry.id, inOffice: 'in-office', offices: [{ isNamed: true, from: '2022-10-25' }] }],
      sources: { register: { title: 'Register', retrieved: '2026-06-01' } },
      taking: null,
    });
  });

  it.each([
    ['2024-03-02', 'not-in-office'],
    ['2022-10-24', 'not-in-office'],
    ['2023-11-13', 'in-office'],
    [null, null],
  ])('answers on %s: %s', async (published, inOffice) => {
    const about = await answerBackgroundQuestion(ask(published), null, await storeOf(), false);
    expect(about.entries[0]?.inOffice).toBe(inOffice);
  });

  it('lets the office that the article names decide before any other', async () => {
    const seat = { title: 'MP for Wharf', organisation: 'House of Commons', from: '2015-05-08', to: null };
    const store = await storeOf([{ ...entry, roles: [seat, ...entry.roles] }]);
    const minister = await answerBackgroundQuestion(ask('2024-03-02'), null, store, false);
    expect(minister.entries[0]?.inOffice).toBe('not-in-office');
    const member = await answerBackgroundQuestion(ask('2024-03-02', 'politician'), null, store, false);
    expect(member.entries[0]?.inOffice).toBe('in-office');
  });

  it('says where an office is held only where its title does not', async () => {
    const bare = { title: 'Parliamentary Under-Secretary of State', organisation: 'Rivers Office' };
    const dates = { from: '2023-01-01', to: null };
    const store = await storeOf([{ ...entry, roles: [...entry.roles, { ...bare, ...dates }] }]);
    const about = await answerBackgroundQuestion(ask('2023-03-02'), null, store, false);
    expect(about.entries[0]?.offices.map(({ organisation }) => organisation)).toEqual([
      null,
      'Rivers Office',
    ]);
  });

  it('knows nobody of another name, and says what is still on its way', async () => {
    const store = await storeOf();
    const stranger = { ...ask(null), entity: { ...ask(null).entity, name: 'Lev Osgood' } };
    expect(await answerBackgroundQuestion(stranger, null, store, true)).toEqual({
      status: 'none',
      entries: [],
      sources: {},
      choice: null,
      taking: null,
    });
    const empty = createMemoryPackStore();
    expect((await answerBackgroundQuestion(stranger, null, empty, true)).taking).toEqual({
      taken: 0,
      total: 0,
    });
    const [pack] = await store.listPacks();
    if (pack) await store.addPack({ ...pack, taken: 1, total: 4 });
    expect((await answerBackgroundQuestion(stranger, null, store, true)).taking).toEqual({
      taken: 1,
      total: 4,
    });
  });

  it('takes whom the reader has linked somebody of the library to, by its id or by Wikidata', async () => {
    const twin = {
      ...makeEntry(1),
      name: entry.name,
      links: { wikidata: 'Q7', wikipedia: null, official: null },
    };
    const store = await storeOf([entry, twin]);
    const links = (entryId: string | null, wikidata: string | null) => ({
      ...ask(null, 'nobody'),
      kept: { links: { entry: entryId, wikidata }, sentences: [] },
    });
    const idsOf = async (question: ReturnType<typeof links>) => {
      const about = await answerBackgroundQuestion(question, null, store, false);
      return [about.status, about.entries.map(({ id }) => id)];
    };
    expect(await idsOf(links(entry.id, null))).toEqual(['sure', [entry.id]]);
    expect(await idsOf(links(null, 'Q7'))).toEqual(['sure', [twin.id]]);
    expect(await idsOf(links('register:none', null))).toEqual(['several', expect.anything()]);
  });

  it('goes by the sentences kept with the notes', async () => {
    const role = { title: 'Judge', organisation: 'Court of Schools', from: '2010', to: '2014' };
    const twin = { ...makeEntry(1), name: entry.name, description: 'Judge 2010–2014', roles: [role] };
    const store = await storeOf([entry, twin]);
    const question = {
      article: { url: '', title: '', published: null },
      entity: { ...ask(null).entity, roles: [] },
    };
    const statusOf = async (sentences: readonly string[]) => {
      const kept = { links: { entry: null, wikidata: null }, sentences };
      return (await answerBackgroundQuestion({ ...question, kept }, null, store, false)).status;
    };
    expect(await statusOf([])).toBe('several');
    expect(await statusOf([`The Minister for Bridges at the Rivers Office, ${entry.name}, spoke.`])).toBe(
      'sure',
    );
  });
});
