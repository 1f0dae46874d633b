import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { DocumentReader } from '../../../utils/ner/document.ts';
import { tokenise } from '../../../utils/ner/tokenise.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** A word of its own for each number, too long for an engine to copy when it cuts it out of a text. */
const wordOf = (n: number): string =>
  `Unprecedented${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

it('keeps the words of articles, not their texts', () => {
  const reader = new DocumentReader({ find: () => -1, clusters: [], codes: [], middle: [], coarse: [] });
  const read = (from: number) => {
    for (let n = from; n < from + 100; n++) {
      // A mark beyond Latin-1, as nearly every article has one, and no rope, which would be cut otherwise.
      const text = Buffer.from(`“${wordOf(n)}” ${'said '.repeat(20_000)}`).toString();
      reader.read([tokenise(text)]);
    }
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = read(0);
  expect((read(100) - before) / 1e6).toBeLessThan(5);
}, 30_000);
