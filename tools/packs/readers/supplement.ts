import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft, DraftKind, DraftRole } from '../draft.ts';
import { readJson } from '../read/open-file.ts';

/** A line of a supplement file. What is left out is unknown or not certain. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Left out where the line adds to an entry of another source. */
  readonly description?: string;
  /** The id of that entry. */
  readonly joins?: string;
  readonly country?: string;
  readonly official?: string;
  readonly roles?: readonly {
    readonly title: string;
    readonly organisation?: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly owner?: string;
}

interface SupplementFile {
  readonly kind: DraftKind;
  readonly entries: readonly Line[];
}

const FOLDER = join(import.meta.dirname, '..', 'supplement');

/** Our own additions: bodies that the news names daily and that no open source within reach lists. */
export async function readSupplement(): Promise<Draft[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readJson<SupplementFile>(join(FOLDER, name))));
  return files.flatMap((file) => file.entries.map((line) => readLine(line, file.kind)));
}

function readLine(line: Line, kind: DraftKind): Draft {
  const roles = (line.roles ?? []).map(
    (role): DraftRole => ({
      title: role.title,
      organisation: role.organisation ?? null,
      from: role.from ?? null,
      to: role.to ?? null,
      source: 'supplement',
    }),
  );
  return {
    id: `supplement:${line.id}`,
    kind,
    name: line.name,
    aliases: line.aliases ?? [],
    description: line.description ?? null,
    roles,
    links: line.official ? { official: line.official } : {},
    source: 'supplement',
    known: [],
    country: line.country ?? null,
    ...(line.owner ? { owner: `supplement:${line.owner}` } : {}),
    ...(line.joins ? { joins: line.joins } : {}),
  };
}
