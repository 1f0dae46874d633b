import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadRecogniser } from '../../../tools/tag/load-recogniser.ts';
import { measure } from '../../../tools/train/figures.ts';

const CORPORA = '../shared/ner';
const card = readFileSync('MODEL_CARD.md', 'utf8');
const hasCorpora = existsSync(`${CORPORA}/dev`);
if (!hasCorpora) console.log('Skipped: ../shared/ner is not here.');

it('tells the size and the checksum of the shipped model', () => {
  const model = readFileSync('public/models/en.bin');
  expect(card).toContain(`| size | ${model.length} bytes,`);
  expect(card).toContain(`\`${createHash('sha256').update(model).digest('hex')}\``);
});

it.skipIf(!hasCorpora)(
  'tells the figures of the shipped model with the lists and the tokeniser of today',
  () => {
    const rows = measure(loadRecogniser(), CORPORA).map(
      ({ set, person, organisation, both }) =>
        `| ${set} | ${person.toFixed(1)} | ${organisation.toFixed(1)} | ${both.toFixed(1)} |`,
    );
    expect(card.split('Trained without')[0]).toContain(rows.join('\n'));
  },
  60_000,
);
