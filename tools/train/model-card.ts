import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figures } from './figures.ts';
import { BLEND, PLAN, WORD_COUNT } from './plan.ts';
import { PRUNE } from './write-model.ts';

/** Figures of a model trained without the set that states no licence: written by `--without worldwide --figures`. */
const WITHOUT_WORLDWIDE = new URL('without-worldwide.json', import.meta.url);

const table = (figures: readonly Figures[]): string =>
  [
    '| dev set | PER | ORG | PER and ORG |',
    '|---|---|---|---|',
    ...figures.map(
      ({ set, person, organisation, both }) =>
        `| ${set} | ${person.toFixed(1)} | ${organisation.toFixed(1)} | ${both.toFixed(1)} |`,
    ),
  ].join('\n');

function withoutWorldwide(): string {
  if (!existsSync(WITHOUT_WORLDWIDE)) return 'Not measured yet.';
  return table(JSON.parse(readFileSync(WITHOUT_WORLDWIDE, 'utf8')) as Figures[]);
}

/** Writes the model card: what the model is, of what, how good, and how to make it again. */
export function writeModelCard(
  path: string,
  bytes: Uint8Array,
  figures: readonly Figures[],
  minutes: number | null,
): void {
  const body = readFileSync(new URL('model-card.md', import.meta.url), 'utf8');
  const fields: Record<string, string> = {
    size: String(bytes.length),
    gzip: String(gzipSync(bytes, { level: 9 }).length),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    minutes: minutes === null ? 'under 60' : String(minutes),
    figures: table(figures),
    without: withoutWorldwide(),
    words: WORD_COUNT.toLocaleString('en-GB'),
    epochs: String(PLAN.epochs),
    averaged: String(PLAN.averageFrom),
    netEpochs: String(PLAN.netEpochs),
    rate: String(PLAN.rate),
    dropout: String(PLAN.dropout),
    cutoff: String(PLAN.cutoffs[0]),
    netShare: String(BLEND.net),
    prune: String(PRUNE),
  };
  writeFileSync(
    path,
    body.replace(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole),
  );
}
