import { parseArgs } from 'node:util';

export const USAGE =
  'usage: npm run sweep -- FOLDER [--pages 300] [--from 0] [--traced 1] [--pictures .cache/sweep] [--keep 0]\n' +
  '  --traced N    every Nth page is traced, at a quarter of the speed\n' +
  '  --keep N      pictures of so many marked pages are kept although nothing failed';

export interface SweepWish {
  readonly folder: string;
  /** How many pages, and how many of these are left out at the beginning. */
  readonly pages: number;
  readonly from: number;
  readonly traced: number;
  readonly pictures: string;
  readonly keep: number;
}

/** What is asked for on the command line; null where that makes no sense. */
export function readWish(args: string[]): SweepWish | null {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      pages: { type: 'string', default: '300' },
      from: { type: 'string', default: '0' },
      traced: { type: 'string', default: '1' },
      keep: { type: 'string', default: '0' },
      pictures: { type: 'string', default: '.cache/sweep' },
    },
  });
  const [folder] = positionals;
  const [pages, from, traced, keep] = [values.pages, values.from, values.traced, values.keep].map(Number);
  if (folder === undefined || !(pages! > 0 && from! >= 0 && traced! > 0 && keep! >= 0)) return null;
  return { folder, pictures: values.pictures, pages: pages!, from: from!, traced: traced!, keep: keep! };
}
