import type { PageProtocol } from '../../../utils/messages/page-protocol.ts';
import type { BackgroundProtocol } from '../../../utils/messages/protocol.ts';
import type { Article } from '../../../utils/types.ts';

export const exampleArticle: Article = {
  url: 'https://news.example/a',
  title: 'Council backs new bridge',
  siteName: 'The Example',
  byline: 'Ada Byron',
  standfirst: null,
  published: '2024-03-02',
  lang: 'en-GB',
  blocks: [{ kind: 'paragraph', text: 'Mayor Jo Penhaligon welcomed the plan.' }],
  captions: ['The old bridge.'],
};

const about = { kind: 'person', names: ['Jo Penhaligon', 'Penhaligon'] } as const;

/** One request of each kind that its guard lets through. */
export const exampleRequests: { readonly [K in keyof BackgroundProtocol]: BackgroundProtocol[K]['request'] } =
  {
    'article.read': { article: exampleArticle },
    'article.noted': { about: [about] },
    'article.leave': {},
    'popup.open': {},
    'notes.about': { about, limit: 20 },
    'notes.count': { about: [about, { kind: 'organisation', names: ['Fernwick Trust'] }] },
    'notes.save': {
      id: 'n1',
      about: { ...about, url: 'https://news.example/a' },
      text: 'Met at the opening.',
      tags: ['bridge'],
      source: {
        url: 'https://news.example/a',
        title: 'Council backs new bridge',
        siteName: null,
        published: '2024-03-02',
        sentence: 'Mayor Jo Penhaligon welcomed the plan.',
        place: { start: 6, end: 19 },
      },
    },
    'notes.edit': { id: 'n1', text: 'Other words.', tags: [], updated: 1 },
    'notes.pin': { id: 'n1', isPinned: true },
    'notes.move': { id: 'n1', to: { ...about, id: 'e2' } },
    'notes.remove': { id: 'n1' },
    'notes.restore': { id: 'n1' },
    'notes.related': { about, others: [{ kind: 'organisation', names: ['Fernwick Trust'] }], limit: 6 },
    'notes.search': { query: 'bridge', limit: 20 },
    'notes.list': { before: null, limit: 20 },
    'tags.suggest': { prefix: 'br', limit: 8 },
    'library.state': {},
    'entities.find': { query: 'pen', limit: 8 },
    'entities.read': { id: 'e1' },
    'entities.change': {
      id: 'e1',
      updated: 1,
      kind: 'person',
      name: 'Jo Penhaligon',
      aliases: ['Penhaligon'],
      links: { entry: 'people:1', wikidata: 'Q42' },
    },
    'entities.merge': { id: 'e1', into: 'e2' },
    'entities.split': { id: 'e1' },
    'corrections.add': {
      type: 'same-as',
      about,
      other: { kind: 'person', names: ['Josephine Penhaligon'] },
      entityId: null,
      url: 'https://news.example/a',
      title: 'Council backs new bridge',
    },
    'corrections.remove': { id: 'c1' },
    'corrections.list': {},
    'readings.met': { about: { ...about, url: 'https://news.example/a' }, limit: 5 },
    'readings.list': { before: null, limit: 20 },
    'readings.count': {},
    'readings.forget': { where: { from: 0, to: 1 } },
    'background.about': {
      article: { url: 'https://news.example/a', title: 'Council backs new bridge', published: '2024-03-02' },
      entity: {
        kind: 'person',
        name: 'Jo Penhaligon',
        aliases: ['Penhaligon'],
        roles: [{ title: 'Mayor', organisation: null, tense: 'current', at: { start: 0, end: 5 } }],
      },
    },
    'background.choose': {
      url: 'https://news.example/a',
      named: { kind: 'person', name: 'Jo Penhaligon' },
      entry: 'register:8',
    },
    'packs.state': {},
    'packs.begin': { head: '{}', total: 3 },
    'packs.add': { id: 'own:1', from: 0, entries: ['{}'] },
    'packs.switch': { id: 'own:1', isOn: false },
    'packs.remove': { id: 'own:1' },
    'packs.read': { id: 'own:1', from: 0 },
    'lookups.find': {
      entity: {
        kind: 'person',
        name: 'Jo Penhaligon',
        roles: [{ title: 'Mayor', organisation: null, tense: 'current', at: { start: 0, end: 5 } }],
      },
      published: '2024-03-02',
      title: null,
      isFresh: false,
    },
    'lookups.agree': {},
    'requests.list': { before: null, limit: 50 },
    'requests.clear': {},
  };

export const examplePageRequests: { readonly [K in keyof PageProtocol]: PageProtocol[K]['request'] } = {
  'page.describe': {},
  'page.show': { start: 0, end: 4, entity: null },
  'page.point': { place: { start: 0, end: 4 }, entity: 1 },
  'page.fragment': { start: 0, end: 4 },
  'page.attribute': {},
  'page.note': { words: 'Jo Penhaligon' },
  'page.open': { entity: 0, mention: 0 },
  'page.walk': { step: -1 },
  'page.read': {},
  'page.reread': {},
  'page.sentence': { entity: 0, mention: 2 },
};
