import { parseArgs } from 'node:util';
import { SETS } from './materials.ts';

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

/**
 * Reads the command line: `--data DIR --out FILE --seed N --without SET,SET --figures FILE --no-card`.
 * @throws Error where an option is unknown, the seed is no whole number, or a set to leave out is none
 */
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
  const without = values.without === '' ? [] : values.without.split(',');
  const known: readonly string[] = SETS;
  const unknown = without.find((set) => !known.includes(set));
  if (unknown !== undefined)
    throw new Error(`--without takes names of sets (${SETS.join(', ')}), not “${unknown}”.`);
  return {
    data: values.data,
    out: values.out,
    seed,
    without,
    figures: values.figures ?? null,
    card: values['no-card'] ? null : 'MODEL_CARD.md',
  };
}
