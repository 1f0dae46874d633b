/*
 * Stands in for the background in the browser tests of the page side: who is named is said by a fixed list, so that
 * these tests neither need the recogniser nor change with it. Everything else of the extension is the real thing, the
 * finding of the article too.
 */
import { findArticle } from '../../../utils/services/find-article.ts';

const NAMES = [
  ['person', 'Marta Quillfeather', ['Quillfeather']],
  ['person', 'Odd-Arne Vestbø', ['Vestbø']],
  ['person', 'Ilse Tamsin Rook', []],
  ['person', '<img src=x onerror=alert(1)>', []],
  ['organisation', 'Brightwater Trust', ['BWT']],
  ['organisation', 'Harbour Board', []],
];

const NOTE = { id: 'n1', entityId: 'e1', text: 'kept-secret-of-mine', tags: [], source: null, pinned: false };

const api = globalThis.browser ?? globalThis.chrome;

function readArticle({ blocks }) {
  const text = blocks.map((block) => block.text).join('\n\n');
  const entities = [];
  for (const [kind, name, aliases] of NAMES) {
    const mentions = findMentions(text, [name, ...aliases]);
    if (mentions.length === 0) continue;
    const id = entities.length;
    entities.push({
      id,
      kind,
      name,
      aliases,
      mentions,
      references: [],
      roles: [],
      heard: 'named',
      isAuthor: false,
    });
  }
  return { status: 'read', whosWho: { entities, quotes: findQuotes(text, entities) } };
}

/** Words in curly marks; who says them stands right after, behind "said". */
function findQuotes(text, entities) {
  return [...text.matchAll(/“[^”]+”(?: said ([^.]+)\.)?/gu)].map(({ 0: all, 1: name, index }) => {
    const speaker = entities.find((entity) => [entity.name, ...entity.aliases].includes(name));
    return { start: index, end: index + all.indexOf('”') + 1, speaker: speaker?.id ?? null };
  });
}

function findMentions(text, names) {
  const mentions = [];
  for (let at = 0; at < text.length; at++) {
    const name = names.find((candidate) => text.startsWith(candidate, at));
    if (!name) continue;
    mentions.push({ start: at, end: at + name.length });
    at += name.length - 1;
  }
  return mentions;
}

const ANSWERS = {
  'article.find': findArticle,
  'article.read': ({ article }) => readArticle(article),
  'notes.about': () => ({
    entity: { id: 'e1', kind: 'person', name: 'Somebody', aliases: [], created: 1, updated: 1 },
    notes: [{ ...NOTE, created: 1, updated: 1, deleted: null }],
  }),
  'notes.count': ({ about }) => about.map(() => 1),
  'article.noted': ({ about }) => about.map((_, index) => index === 0),
  'library.state': () => ({ keeping: 'disk', notes: 1 }),
};

const heard = [];

api.runtime.onMessage.addListener((message, _sender, reply) => {
  if (message.type === 'test.heard') {
    reply(heard.splice(0));
    return;
  }
  heard.push(message.type);
  const value = ANSWERS[message.type]?.(message.request) ?? null;
  reply({ ok: true, value });
});
