import { parseArgs } from 'node:util';

/** What `npm run train` is asked for. */
export interface Options {
  /** Folder of the corpora: `train/SET.jsonl` and `dev/SET.jsonl`. */
  readonly data: string;
  readonly out: string;
  readonly seed: number;
  /** Corpora to leave out. */
  readonly without: readonly string[];
  /** Where the figures go as JSON, null for nowhere. */
  readonly figures: string | null;
  /** Where the model card goes, null for nowhere. */
  readonly card: string | null;
}

/** Reads the command line: `--data DIR --out FILE --seed N --without SET,SET --figures FILE --no-card`. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/ner' },
      out: { type: 'string', default: 'public/models/en.bin' },
      seed: { type: 'string', default: '7' },
      without: { type: 'string', default: '' },
      figures: { type: 'string' },
      'no-card': { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new Error(`--seed takes a whole number, not “${values.seed}”.`);
  return {
    data: values.data,
    out: values.out,
    seed,
    without: values.without === '' ? [] : values.without.split(','),
    figures: values.figures ?? null,
    card: values['no-card'] ? null : 'MODEL_CARD.md',
  };
}
