import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../../utils/ner/model.ts';
import { createRecogniser } from '../../utils/ner/recogniser.ts';
import { describeFigures, measure } from './figures.ts';
import { finishModel } from './finish.ts';
import { gatherDocuments, SETS } from './materials.ts';
import { writeModelCard } from './model-card.ts';
import { readOptions } from './options.ts';
import { train } from './pipeline.ts';
import { BLEND, PLAN, WORD_COUNT } from './plan.ts';
import { Random } from './random.ts';
import { readWordCodes } from './word-codes.ts';
import { selectWords } from './word-columns.ts';

const began = Date.now();
const log = (message: string) => {
  const seconds = Math.round((Date.now() - began) / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  console.log(`${clock.padStart(6)}  ${message}`);
};

const options = readOptions(process.argv.slice(2));
if (!existsSync(options.data)) {
  console.error(`No corpora at ${options.data}: say where with --data DIR.`);
  process.exit(1);
}
const codes = new URL('word-codes.bin', import.meta.url);
const words = selectWords(readWordCodes(codes), WORD_COUNT);
const sets = SETS.filter((set) => !options.without.includes(set));
const documents = gatherDocuments(options.data, sets, new Random(options.seed));
const trained = await train(documents, words, codes, { ...PLAN, seed: options.seed }, log);
const bytes = finishModel(trained, words, BLEND);
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, bytes);
log(`${options.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
const figures = measure(createRecogniser(readModel(bytes.slice().buffer)), options.data);
for (const own of figures) log(describeFigures(own));
if (options.figures !== null) writeFileSync(options.figures, `${JSON.stringify(figures, null, 2)}\n`);
if (options.card !== null)
  writeModelCard(options.card, bytes, figures, Math.round((Date.now() - began) / 60_000));
