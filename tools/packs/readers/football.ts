import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { readArchive } from '../read/archive.ts';
import { nameCountry, withArticle } from './countries.ts';

/** Parts of the United Kingdom and the like, which have leagues but no ISO code. */
const LEAGUES: Readonly<Record<string, string>> = {
  eng: 'England',
  sco: 'Scotland',
  wal: 'Wales',
  nir: 'Northern Ireland',
  kos: 'Kosovo',
};

/** Football clubs: name, city, year and variants, from the plain text of openfootball. */
export async function readClubs(dataDir: string): Promise<Draft[]> {
  const files = await readArchive(
    join(dataDir, 'football', 'openfootball-clubs.tar.gz'),
    /\/[a-z]{2,3}\.clubs\.txt$/,
  );
  const drafts = new Map<string, Draft>();
  for (const file of files) {
    const code = /\/([a-z]{2,3})\.clubs\.txt$/.exec(file.path)?.[1] ?? '';
    const country = LEAGUES[code] ?? nameCountry(code);
    if (!country) continue;
    for (const draft of readFile(file.text, code, country)) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

function readFile(text: string, code: string, country: string): Draft[] {
  const clubs: { head: string; variants: string[] }[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '' || line.startsWith('=')) continue;
    if (line.startsWith('|')) clubs.at(-1)?.variants.push(...line.split('|'));
    else if (isHead(line)) clubs.push({ head: line, variants: [] });
    // A reserve team ("ii) Real Madrid B") takes the variants that follow it away from the club.
    else clubs.push({ head: '', variants: [] });
  }
  return clubs.flatMap(({ head, variants }) => (head ? writeClub(head, variants, code, country) : []));
}

function isHead(line: string): boolean {
  return /^[\p{L}\p{N}]/u.test(line) && !/^(i{2,3}|iv|v|u\d+|\d)\)/i.test(line) && !line.includes('⇒');
}

function writeClub(head: string, variants: readonly string[], code: string, country: string): Draft[] {
  const [first = '', ...rest] = head.split(',').map((part) => part.trim());
  const name = first.replace(/\s*\([^)]*\)$/, '');
  if (name.length < 3) return [];
  const founded = rest.find((part) => /^\d{4}$/.test(part));
  const city = rest
    .filter((part) => !/^\d/.test(part) && !part.startsWith('@'))
    .at(-1)
    ?.replace(/\s*[(›].*$/, '')
    .trim();
  return [
    {
      id: `football:${code}/${slug(first)}`,
      kind: 'organisation',
      name,
      aliases: listVariants(name, variants),
      description: `Football club in ${city ? `${city}, ` : ''}${withArticle(country)}${founded ? `, founded ${founded}` : ''}`,
      roles: [],
      links: {},
      source: 'football',
      known: [],
      country: LEAGUES[code] ? null : code.toUpperCase(),
    },
  ];
}

function listVariants(name: string, variants: readonly string[]): string[] {
  const forms = variants
    // "[de]" marks the form of another language.
    .filter((variant) => !/\[[a-z]{2}\]/.test(variant))
    .map((variant) => variant.replace(/\[en\]/, '').trim())
    .filter(
      (variant) =>
        variant.length > 2 &&
        !/\.|^[A-Z] /.test(variant) &&
        /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(variant),
    );
  return [...new Set(forms)].filter((form) => form !== name);
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
