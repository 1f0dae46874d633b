import { describe, expect, it } from 'vitest';
import { readStarterPack } from '../../../tools/packs/read-starter-pack.ts';
import { indexEntries } from '../../../utils/knowledge/entry-index.ts';
import { readLinkContext } from '../../../utils/knowledge/link-context.ts';
import { linkEntity } from '../../../utils/knowledge/link-entity.ts';
import { listEntityKeys } from '../../../utils/knowledge/list-entry-keys.ts';
import type { Entity } from '../../../utils/types.ts';
import { EVERYDAY } from './link-cases/everyday.ts';
import { FRESH_FIRST } from './link-cases/fresh-first.ts';
import { FRESH_LAST } from './link-cases/fresh-last.ts';
import { FRESH_SECOND } from './link-cases/fresh-second.ts';
import { HELD_OUT_ORGANISATIONS } from './link-cases/held-out-organisations.ts';
import { HELD_OUT_PEOPLE } from './link-cases/held-out-people.ts';
import { INITIALS } from './link-cases/initials.ts';
import type { LinkCase } from './link-cases/link-case.ts';
import { LOCAL_NEWS } from './link-cases/local-news.ts';
import { ORGANISATIONS } from './link-cases/organisations.ts';
import { FOREIGN } from './link-cases/people-abroad.ts';
import { BRITISH } from './link-cases/people-uk.ts';
import { TRAPS } from './link-cases/traps.ts';

const CASES = [
  ...BRITISH,
  ...FOREIGN,
  ...ORGANISATIONS,
  ...TRAPS,
  ...HELD_OUT_PEOPLE,
  ...HELD_OUT_ORGANISATIONS,
  ...FRESH_FIRST,
  ...FRESH_SECOND,
  ...FRESH_LAST,
  ...INITIALS,
  ...EVERYDAY,
  ...LOCAL_NEWS,
];
const index = indexEntries((await readStarterPack()).entries);

describe('linkEntity on the starter pack', () => {
  it('has at least 80 cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
  });

  it('is right where it is sure, and sure where the article says enough', () => {
    const { precision, recall, line } = measure(CASES);
    console.log(`linking: ${line}`);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it.each([...INITIALS, ...EVERYDAY, ...LOCAL_NEWS])('links $name in: $text', (each) => {
    const link = linkCase(each);
    const found = link.status === 'sure' ? link.entries[0]!.id : null;
    expect(found).toBe(['unsure', 'none'].includes(each.expect) ? null : each.expect);
  });

  it.each(TRAPS.filter((each) => each.expect === 'none' && each.kind === 'person'))(
    'offers nobody for $name: $text',
    (each) => {
      expect(linkCase(each).status).toBe('none');
    },
  );

  it('offers both where two of a name fit', () => {
    const link = linkCase({
      kind: 'person',
      name: 'David Davis',
      text: 'David Davis was at the dinner too.',
      expect: 'unsure',
    });
    expect(link.status).toBe('several');
    expect(link.entries.map((entry) => entry.id).sort()).toEqual(['congress:D000606', 'mysociety:10162']);
  });
});

/** Precision over the cases that are sure, recall over those whose one entry the pack has. */
function measure(cases: readonly LinkCase[]): { precision: number; recall: number; line: string } {
  let sure = 0;
  let right = 0;
  let wanted = 0;
  const misses: string[] = [];
  for (const each of cases) {
    const link = linkCase(each);
    const isKnown = each.expect !== 'unsure' && each.expect !== 'none';
    const isRight = link.status === 'sure' && isKnown && isExpected(each, link.entries[0]!);
    if (isKnown) wanted++;
    if (link.status === 'sure') sure++;
    if (isRight) right++;
    if (isRight || (!isKnown && link.status !== 'sure')) continue;
    const found = link.entries.map((entry) => entry.id).join(', ');
    misses.push(`\n  ${each.name}: ${link.status} ${found}, wanted ${each.expect}`);
  }
  const [precision, recall] = [right / sure, right / wanted];
  const figures = `${cases.length} cases, precision ${precision.toFixed(3)} (${right}/${sure}), recall ${recall.toFixed(3)} (${right}/${wanted})`;
  return { precision, recall, line: `${figures}${misses.join('')}` };
}

function linkCase(each: LinkCase) {
  const entity = readEntity(each);
  const others = [
    ...(each.others ?? []).map((name) => ({ kind: 'organisation' as const, name, aliases: [] })),
    ...(each.people ?? []).map((name) => ({ kind: 'person' as const, name, aliases: [] })),
  ];
  const article = {
    url: each.url ?? null,
    title: '',
    standfirst: null,
    published: each.published ?? null,
    lang: null,
    blocks: [{ text: each.text }],
  };
  const context = readLinkContext(article, [entity, ...others]);
  return linkEntity(entity, context, index.find(listEntityKeys(entity)));
}

function readEntity({
  kind,
  name,
  aliases = [],
  roles = [],
}: LinkCase): Pick<Entity, 'kind' | 'name' | 'aliases' | 'roles'> {
  return {
    kind,
    name,
    aliases,
    roles: roles.map((role) => ({
      title: role.replace(/^former /, ''),
      organisation: null,
      tense: role.startsWith('former ') ? 'former' : 'current',
      at: { start: 0, end: 0 },
    })),
  };
}

function isExpected({ expect: wanted }: LinkCase, entry: { id: string; description: string }): boolean {
  return entry.id === wanted || entry.description.includes(wanted);
}
