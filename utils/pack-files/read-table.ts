import { foldText } from '../knowledge/fold-text.ts';
import type { PackEntry, PackHead } from '../knowledge/pack.ts';
import { readEntry } from '../knowledge/read-entry.ts';
import { Unfit } from '../knowledge/read-field.ts';
import { readPack } from '../knowledge/read-pack.ts';
import type { Row, Table } from './parse-table.ts';
import type { Problem, TableWish } from './protocol.ts';
import { type RowFacts, readRow } from './read-row.ts';
import { Refused } from './refused.ts';

/** What came of a file: a pack, and what was left out. */
export interface Content {
  readonly head: PackHead;
  readonly entries: readonly PackEntry[];
  readonly problems: readonly Problem[];
}

/** The one source of a table: itself. */
const SOURCE = 'table';

/**
 * Makes a pack of a table. Rows that agree in kind, name, description and link are one entry with a role from each:
 * a table of who held which post has a line for every post.
 * @throws Refused `no-name-column`, or `no-pack` where the reader's words for its head will not do
 */
export function readTable({ rows, problems }: Table, wish: TableWish): Content {
  if (wish.mapping.name === null) throw new Refused('no-name-column');
  const head = makeHead(wish);
  const found = [...problems];
  const groups = new Map<string, { facts: RowFacts; entry: PackEntry }>();
  for (const row of rows) {
    try {
      const facts = readRow(row.cells, wish.mapping, wish.kind);
      const key = keyOf(facts);
      groups.set(key, { facts, entry: makeEntry(facts, row, groups.get(key)?.entry) });
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      found.push({ at: row.line, fault: error.fault });
    }
  }
  return {
    head,
    entries: Array.from(groups.values(), ({ entry }) => entry),
    problems: found.sort((a, b) => a.at - b.at),
  };
}

function makeHead({ title, licence, attribution, retrieved }: TableWish): PackHead {
  const credits = { title, licence, attribution };
  const reading = readPack({
    format: 'backgrounder-pack',
    version: 1,
    ...credits,
    revision: retrieved,
    homepage: null,
    sources: { [SOURCE]: { ...credits, url: null, retrieved } },
    entries: [],
  });
  if (!reading.ok) throw new Refused('no-pack');
  const { entries: _none, ...head } = reading.pack;
  return head;
}

function keyOf({ kind, name, description, links }: RowFacts): string {
  return JSON.stringify([kind, foldText(name), description, links]);
}

/** The entry of a row, or the one of an earlier row with this one's role and aliases. */
function makeEntry({ role, ...facts }: RowFacts, { line }: Row, before: PackEntry | undefined): PackEntry {
  const roles = role ? [role] : [];
  const entry = readEntry({ ...facts, id: `line ${line}`, roles, source: SOURCE }, (key) => key === SOURCE);
  if (!before) return entry;
  const joined = {
    ...before,
    aliases: [...new Set([...before.aliases, ...entry.aliases])],
    roles: [...before.roles, ...entry.roles],
  };
  // Once more, as the whole has bounds too.
  return readEntry(joined, (key) => key === SOURCE);
}
