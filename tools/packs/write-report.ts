import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackEntry } from '../../utils/knowledge/pack.ts';
import type { Build } from './build.ts';
import type { SourceKey } from './draft.ts';
import { SOURCE_ORDER, SOURCES } from './sources.ts';

/** Sources that lie in the data folder and are not in the pack, and why. */
const LEFT_OUT = [
  'World Leaders Current (CC BY-SA 4.0): share-alike; it would bind the whole file.',
  'SEC company tickers: names in capitals of May 2024, without a description; the S&P 500 covers the companies in the news.',
  'simple-icons: product names without their owners; the products that matter are in our supplement, with owner.',
  'Name Suggestion Index, folders flags and transit, schools, and items that are places: no organisations that the news names.',
  'ROR, organisations without an article on the English Wikipedia that are neither of government nor charities of an English-language country; branches of companies; withdrawn and inactive ones.',
  'Former members of Congress born before 1930, and UK members who left before May 1979.',
  'Open States roles whose scheduled end has passed and whose successor the data do not show: nobody knows whether the office was left.',
];

/** Copies the notice that the Name Suggestion Index's licence wants to travel with the data. */
export async function writeNotice(path: string, dataDir: string): Promise<void> {
  await copyFile(join(dataDir, 'brands', 'nsi-LICENSE.md'), path);
}

/** Writes PACKS.md: what is in the starter pack, from where, under which licence, as of which day. */
export async function writeReport(path: string, build: Build, bytes: number): Promise<void> {
  const { pack, drafts } = build;
  const count = (kind: PackEntry['kind']) =>
    pack.entries.filter((entry) => entry.kind === kind).length.toLocaleString('en-GB');
  const rows = SOURCE_ORDER.map((key) => {
    const { title, licence, attribution, url, retrieved } = SOURCES[key];
    const read = drafts.filter((draft) => draft.source === key).length;
    const named = pack.entries.filter((entry) => entry.source === key).length;
    const added = pack.entries.filter((entry) => entry.source !== key && draws(entry, key)).length;
    const cells = [
      `[${title}](${url})`,
      licence,
      attribution,
      retrieved,
      ...[read, named, added].map(format),
    ];
    return `| \`${key}\` | ${cells.join(' | ')} |`;
  });
  const text = `# The bundled knowledge pack

Written by \`npm run build-pack\`; do not edit by hand. The pack is \`public/packs/starter.json.gz\`: ${pack.entries.length.toLocaleString('en-GB')} entries
(${count('person')} people, ${count('organisation')} organisations, ${count('product')} products), ${(bytes / 1e6).toFixed(2)} MB. The same data give the same bytes.

A role without an end means that the source's snapshot knows none: "as of" the date in the table, no more. A term's
scheduled end is no end. Every fact keeps its source: a role names its own where it is another than the entry's, and
\`further\` lists the aliases and links that other sources gave.

| key | source | licence | attribution | as of | records read | entries named by it | entries it adds to |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

"As of" is the date of the source's snapshot; for our supplement, the day up to which its facts are known.

## Left out, and why

${LEFT_OUT.map((line) => `- ${line}`).join('\n')}

The notice of the Name Suggestion Index's licence ships beside the pack, in \`public/packs/NOTICE.md\`.
`;
  await writeFile(path, text);
}

function draws(entry: PackEntry, key: SourceKey): boolean {
  return entry.further?.[key] !== undefined || entry.roles.some((role) => role.source === key);
}

function format(count: number): string {
  return count.toLocaleString('en-GB');
}
