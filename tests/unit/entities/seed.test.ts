import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRecogniser } from '../../../tools/tag/load-recogniser.ts';
import { readEntities } from '../../../utils/entities/read-entities.ts';
import { BLOCK_SEPARATOR, type Block, type Entity } from '../../../utils/types.ts';

const FOLDER = '../shared/seed';
const isThere = existsSync(FOLDER);
if (!isThere) console.log(`skipped: the seed article, as ${FOLDER} is not there`);

function readSeed(): { blocks: Block[]; entities: readonly Entity[]; quotes: [string, string | null][] } {
  const file = readdirSync(FOLDER).find((name) => name.endsWith('.txt'))!;
  const blocks = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split(/\n\s*\n/u)
    .map((text): Block => ({ kind: 'paragraph', text: text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
  const whosWho = readEntities({ blocks, byline: null, title: '' }, loadRecogniser().recognise(blocks));
  const text = blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const quotes = whosWho.quotes.map(({ start, end, speaker }): [string, string | null] => [
    text.slice(start, end).replace(/^“/u, '').split(' ').slice(0, 2).join(' '),
    speaker === null ? null : whosWho.entities[speaker]!.name,
  ]);
  return { blocks, entities: whosWho.entities, quotes };
}

describe.skipIf(!isThere)('the seed article', () => {
  const { entities, quotes } = isThere ? readSeed() : { entities: [], quotes: [] };
  const roleOf = ({ roles }: Entity): string | null =>
    roles[0] ? [roles[0].title, roles[0].organisation].filter(Boolean).join(' / ') : null;

  it('has its people, their roles, and who is quoted', () => {
    const people = entities.filter(({ kind }) => kind === 'person');
    expect(
      people.map((person) => [person.name, roleOf(person), person.heard === 'quoted', person.isAuthor]),
    ).toEqual([
      ['Suella Braverman', 'Home Secretary', true, false],
      ['Tom Tugendhat', 'Security Minister', false, false],
      ['Sarah Dines', 'Safeguarding Minister', false, false],
      ['Sir Peter Wanless', 'CEO / NSPCC', true, false],
      ['Susie Hargreaves OBE', 'Chief Executive / Internet Watch Foundation', true, false],
      ['Katie Johnson', expect.stringMatching(/^Digital Journalist/u), false, true],
    ]);
  });

  it('has its organisations, Meta the most named and not quoted', () => {
    const organisations = entities.filter(
      ({ kind, name }) => kind === 'organisation' && name !== "Today's Media",
    );
    expect(entities[0]).toMatchObject({ name: 'Meta', heard: expect.not.stringMatching('quoted') });
    const acronyms = Object.fromEntries(organisations.map(({ name, aliases }) => [name, aliases]));
    expect(acronyms).toEqual({
      Meta: [],
      'National Crime Agency': ['NCA'],
      NSPCC: [],
      'Marie Collins Foundation': [],
      'Internet Watch Foundation': ['IWF'],
      'Home Office': [],
    });
  });

  it('gives every quoted paragraph to its speaker', () => {
    expect(quotes).toEqual([
      ['It is', 'Sir Peter Wanless'],
      ['The use', 'Suella Braverman'],
      ['Meta has', 'Suella Braverman'],
      ['I have', 'Suella Braverman'],
      ['It’s vital', 'Susie Hargreaves OBE'],
      ['We’ve always', 'Susie Hargreaves OBE'],
    ]);
  });

  it('takes no product for a person or an organisation', () => {
    for (const { name, aliases } of entities) {
      expect([name, ...aliases].join(' ')).not.toMatch(/Facebook|Messenger|Instagram|WhatsApp/u);
    }
  });
});
