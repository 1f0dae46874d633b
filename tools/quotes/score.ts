import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WhosWho } from '../../utils/types.ts';
import type { GoldDocument } from './corpus.ts';

const SCORER = '../shared/quotes/score.mjs';

/** Scores who's-whos against the corpus by its own scorer and prints the table. */
export function scoreQuotes(documents: readonly GoldDocument[], whosWhos: readonly WhosWho[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-quotes-'));
  try {
    const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    writeFileSync(gold, toLines(documents));
    writeFileSync(
      predicted,
      toLines(documents.map(({ doc }, at) => ({ doc, quotes: listQuotes(whosWhos[at]!) }))),
    );
    const { stdout, stderr, status } = spawnSync(process.execPath, [SCORER, gold, predicted], {
      encoding: 'utf8',
    });
    console.log(status === 0 ? stdout.trim() : `the scorer failed: ${stderr.trim()}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function listQuotes({ quotes, entities }: WhosWho): object[] {
  return quotes.map(({ start, end, speaker }) => ({
    start,
    end,
    speaker: speaker === null ? null : entities[speaker]!.name,
  }));
}

function toLines(values: readonly object[]): string {
  return values.map((value) => JSON.stringify(value)).join('\n');
}
