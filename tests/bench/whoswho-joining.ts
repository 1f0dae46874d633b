import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readEntities } from '../../utils/entities/read-entities.ts';
import type { Recogniser } from '../../utils/ner/recogniser.ts';
import type { Block, Entity } from '../../utils/types.ts';

const GOLD = 'tests/fixtures/whoswho/gold.json';
const PAGES = '../shared/pages/gold';

/** An entity as marked by hand, with its mentions as offsets into the body (lines joined by a blank line). */
interface MarkedEntity {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly mentions: readonly (readonly [number, number])[];
  readonly role?: string;
  readonly heard: 'quoted' | 'paraphrased' | 'named';
}

interface MarkedArticle {
  readonly file: string;
  readonly entities: readonly MarkedEntity[];
}

/** Prints how entities, roles and "heard" agree with the articles marked by hand, where their text is there. */
export function reportJoining(recogniser: Recogniser): void {
  if (!existsSync(PAGES) || !existsSync(GOLD)) {
    console.log(`skipped: joining, as ${PAGES} or ${GOLD} is not there`);
    return;
  }
  const total = { marked: 0, found: 0, extra: 0, split: 0, roles: 0, rightRoles: 0, heard: 0 };
  const articles = JSON.parse(readFileSync(GOLD, 'utf8')) as MarkedArticle[];
  for (const { file, entities } of articles) {
    const blocks = readBlocks(`${PAGES}/${file}`);
    const found = readEntities({ blocks, byline: null, title: '' }, recogniser.recognise(blocks)).entities;
    const used = new Set<Entity>();
    for (const marked of entities) {
      total.marked += 1;
      const [best, ...others] = found.filter(
        (entity) => entity.kind === marked.kind && covers(entity, marked),
      );
      if (!best) continue;
      used.add(best);
      for (const other of others) {
        used.add(other);
        total.split += 1;
      }
      if (others.length === 0) total.found += 1;
      if ((best.heard === 'quoted') === (marked.heard === 'quoted')) total.heard += 1;
      if (marked.role === undefined) continue;
      total.roles += 1;
      if (best.roles.some(({ title }) => isSameTitle(title, marked.role!))) total.rightRoles += 1;
    }
    total.extra += found.filter((entity) => !used.has(entity)).length;
  }
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(
    `joining, ${articles.length} articles marked by hand: ${total.marked} entities, found as one ${share(total.found, total.marked)}, ` +
      `extra or split ${share(total.extra + total.split, total.marked)}, roles ${share(total.rightRoles, total.roles)} of ${total.roles}, ` +
      `quoted or not ${share(total.heard, total.marked)}`,
  );
}

/** Whether an entity has one of the marked mentions. */
function covers(entity: Entity, marked: MarkedEntity): boolean {
  return entity.mentions.some(({ start, end }) =>
    marked.mentions.some(([from, to]) => start < to && from < end),
  );
}

function isSameTitle(found: string, marked: string): boolean {
  const [a, b] = [found.toLowerCase(), marked.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

function readBlocks(file: string): Block[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/\n+/u)
    .map((line): Block => ({ kind: 'paragraph', text: line.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
