import { existsSync } from 'node:fs';
import { loadBundledPack } from '../../tools/annotate/background.ts';
import { readCorpus, toBlocks } from '../../tools/quotes/corpus.ts';
import { scoreQuotes } from '../../tools/quotes/score.ts';
import { loadRecogniser } from '../../tools/tag/load-recogniser.ts';
import { readEntities } from '../../utils/entities/read-entities.ts';
import { BLOCK_SEPARATOR, type Block, type Mention } from '../../utils/types.ts';
import { reportJoining } from './whoswho-joining.ts';

const QUOTES = '../shared/quotes/dev.jsonl';

interface Input {
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly words: number;
}

/** Cost of reading the who's-who and its growth, quotations and speakers on the dev corpus, joining on the gold set. */
export async function run(args: string[]): Promise<void> {
  const recogniser = loadRecogniser();
  if (existsSync(QUOTES)) {
    const documents = readCorpus(args[0] ?? QUOTES);
    const inputs = documents.map(({ text }): Input => {
      const blocks = toBlocks(text);
      return { blocks, mentions: recogniser.recognise(blocks), words: text.split(/\s+/u).length };
    });
    reportCost(inputs);
    scoreQuotes(
      documents,
      inputs.map(({ blocks, mentions }) => readEntities({ blocks, byline: null, title: '' }, mentions)),
    );
  } else console.log(`skipped: cost and quotations, as ${QUOTES} is not there`);
  reportJoining(recogniser, loadBundledPack().readLexicon);
}

/** So many rounds over all articles until V8 compiles no more of it; the threads that compile count as processor time, too. */
const WARM_UP = 8;

function reportCost(inputs: readonly Input[]): void {
  for (let round = 0; round < WARM_UP; round += 1) for (const input of inputs) measure(input);
  const words = inputs.reduce((sum, input) => sum + input.words, 0);
  const ms = inputs.reduce((sum, input) => sum + measure(input), 0);
  console.log(
    `who's-who: ${((ms / words) * 1000).toFixed(2)} ms per 1,000 words (${inputs.length} articles, warm)`,
  );
  for (const size of [1000, 10_000, 100_000]) {
    const long = repeat(inputs, size);
    console.log(
      `  one article of ${long.words} words: ${((measure(long) / long.words) * 1000).toFixed(2)} ms per 1,000 words`,
    );
  }
}

/** Processor time of one reading, in ms: what others do on the machine does not count. */
function measure({ blocks, mentions }: Input): number {
  const started = process.cpuUsage();
  readEntities({ blocks, byline: null, title: '' }, mentions);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** One long article: articles one after the other until there are enough words. */
function repeat(inputs: readonly Input[], words: number): Input {
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  let [count, offset] = [0, 0];
  for (let at = 0; count < words; at += 1) {
    const input = inputs[at % inputs.length]!;
    const start = offset;
    mentions.push(
      ...input.mentions.map((mention) => ({
        ...mention,
        start: mention.start + start,
        end: mention.end + start,
      })),
    );
    for (const block of input.blocks) {
      blocks.push(block);
      offset += block.text.length + BLOCK_SEPARATOR.length;
    }
    count += input.words;
  }
  return { blocks, mentions, words: count };
}
