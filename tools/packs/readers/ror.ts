import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { readText } from '../read/open-file.ts';
import { withArticle } from './countries.ts';
import { type ResearchOrganisation, readRecord } from './ror-record.ts';

const KINDS: readonly (readonly [type: string, noun: string])[] = [
  ['education', 'University, college or school'],
  ['healthcare', 'Health care organisation'],
  ['government', 'Government organisation'],
  ['company', 'Company'],
  ['archive', 'Library, archive or museum'],
  ['nonprofit', 'Non-profit organisation'],
  ['facility', 'Research facility'],
  ['funder', 'Research funder'],
  ['other', 'Organisation'],
];

/** A name that says what it is says it better than the registry's type. */
const NOUN_IN_NAME =
  /\b(University|College|Hospital|Museum|Library|Ministry|Embassy|Foundation|Institute|Academy)\b/;

/** Countries whose charities the English-language news names without further ado. */
const ENGLISH_PRESS = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'CH', 'BE']);

/**
 * Organisations in research, government and health from ROR: the active ones that have an article on the English
 * Wikipedia, are of government, or are charities
 * of countries with an English-language press. The rest of ROR (laboratories, departments) is rarely in the news.
 */
export async function readResearchOrganisations(dataDir: string): Promise<Draft[]> {
  const text = await readText(join(dataDir, 'ror', 'ror-records-latest.jsonl.gz'));
  const drafts: Draft[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const organisation = readRecord(line);
    if (organisation && isWanted(organisation)) drafts.push(writeDraft(organisation));
  }
  return drafts;
}

function isWanted({ status, types, wikipedia, name, hasParent, country }: ResearchOrganisation): boolean {
  if (status !== 'active' || !/\p{Script=Latin}/u.test(name)) return false;
  // The branches of a company bear its name; the company itself is the one without a parent.
  if (types.includes('company') && hasParent) return false;
  if (types.includes('nonprofit') && ENGLISH_PRESS.has(country ?? '')) return true;
  return wikipedia !== null || (types.includes('government') && !types.includes('facility'));
}

function writeDraft(organisation: ResearchOrganisation): Draft {
  const { key, wikidata, wikipedia, website, country } = organisation;
  // A country in brackets tells two branches apart and is no part of the name.
  const name = organisation.name.replace(/\s*\([^()]*\)$/, '') || organisation.name;
  return {
    id: `ror:${key}`,
    kind: 'organisation',
    name,
    aliases: [...new Set([...organisation.labels, ...organisation.acronyms])].filter(
      (alias) => alias !== name && isUsefulAlias(alias),
    ),
    description: describe(organisation),
    roles: [],
    links: {
      ...(wikidata ? { wikidata } : {}),
      ...(wikipedia ? { wikipedia } : {}),
      ...(website && !wikipedia && !wikidata ? { official: website } : {}),
    },
    source: 'ror',
    known: wikidata ? [`wikidata:${wikidata}`] : [],
    country,
  };
}

/** A form that an English article may use: Latin letters, and short only in capitals. */
function isUsefulAlias(alias: string): boolean {
  if (!/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(alias) || alias.length > 80) return false;
  return alias.length > 5 || /^[\p{Lu}\p{N}][\p{L}\p{N}&.-]*\p{Lu}[\p{L}\p{N}&.-]*$/u.test(alias);
}

function describe({ name, types, city, countryName, established }: ResearchOrganisation): string {
  const noun =
    NOUN_IN_NAME.exec(name)?.[0] ?? KINDS.find(([type]) => types.includes(type))?.[1] ?? 'Organisation';
  const country =
    countryName && city !== countryName ? (city ? countryName : withArticle(countryName)) : null;
  const place = [city, country].filter((part) => part !== null);
  const where = place.length > 0 ? ` in ${place.join(', ')}` : '';
  return `${noun}${where}${established ? `, founded ${established}` : ''}`;
}
