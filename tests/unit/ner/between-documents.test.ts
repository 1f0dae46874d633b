import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLexicon } from '../../../utils/ner/lexicon.ts';
import { readModel } from '../../../utils/ner/model.ts';
import { createRecogniser } from '../../../utils/ner/recogniser.ts';
import type { Block } from '../../../utils/types.ts';

const file = readFileSync(new URL('../../../public/models/en.bin', import.meta.url));
const model = readModel(new Uint8Array(file).buffer);

const WORDS =
  'Dr. Helen Prior Carver of the Harrow Foundation (HF) said “we” met Martin Aldous in Leeds and Apple’s BBC . , a bank May'.split(
    ' ',
  );
const odd = fc.string({ unit: 'binary', maxLength: 12 });
const invented = fc.string({ unit: fc.constantFrom(...'aeioubdgklmnrstz'), minLength: 3, maxLength: 9 });
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: invented.map((name) => `Z${name}`) },
  { weight: 1, arbitrary: odd },
);
const text = fc.array(word, { minLength: 5, maxLength: 60 }).map((words) => words.join(' '));
const blocks = fc.array(
  text.map((own): Block => ({ kind: 'paragraph', text: own })),
  { minLength: 1, maxLength: 4 },
);

/** Enough words never seen before that two such texts push all that were known out of every store. */
const fill = (round: number): Block[] => [
  {
    kind: 'paragraph',
    text: Array.from({ length: 6500 }, (_, k) => `Zq${toLetters(round * 6500 + k)}`).join(' '),
  },
];
const toLetters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

it('finds in a text what a fresh recogniser finds, whatever it has read before', () => {
  const lexicon = createLexicon([
    { name: 'Helen', kind: null },
    { name: 'Harrow', kind: 'organisation' },
  ]);
  const used = createRecogniser(model);
  let round = 0;
  fc.assert(
    fc.property(blocks, blocks, (before, article) => {
      used.recognise(before, lexicon);
      if (round % 5 === 0) used.recognise(fill(round));
      round += 1;
      expect(used.recognise(article)).toEqual(createRecogniser(model).recognise(article));
    }),
    { numRuns: 60 },
  );
}, 60_000);
