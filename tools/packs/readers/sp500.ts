import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { readCsv } from '../read/tables.ts';

/** Companies of the S&P 500. Two classes of one company's shares are one company. */
export async function readCompanies(dataDir: string): Promise<Draft[]> {
  const rows = await readCsv(join(dataDir, 'companies', 'sp500-constituents.csv'));
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const key = row.CIK ?? '';
    if (drafts.has(key)) continue;
    // "Alphabet Inc. (Class A)" names the share, not the company.
    const name = (row.Security ?? '').replace(/\s*\((Class [A-Z]|The)\)$/, '');
    const short = name.replace(/,? (Inc\.?|Corp\.?|Corporation|Company|plc|N\.V\.|Ltd\.?|Limited)$/i, '');
    const seat = row['Headquarters Location'] ?? '';
    const founded = /^\d{4}/.exec(row.Founded ?? '')?.[0];
    drafts.set(key, {
      id: `sp500:${key}`,
      kind: 'organisation',
      name: short,
      aliases: name === short ? [] : [name],
      description: [
        `Company of the S&P 500 (${row['GICS Sub-Industry']})`,
        ...(/^none$/i.test(seat) || seat === '' ? [] : [`based in ${seat}`]),
        ...(founded ? [`founded ${founded}`] : []),
      ].join(', '),
      roles: [],
      links: {},
      source: 'sp500',
      known: [`cik:${key}`],
      country: null,
    });
  }
  return [...drafts.values()];
}
