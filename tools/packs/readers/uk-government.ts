import { join } from 'node:path';
import type { Draft } from '../draft.ts';
import { readJson } from '../read/open-file.ts';

interface GovernmentOrganisation {
  readonly id: string;
  readonly title: string;
  readonly format: string;
  readonly web_url: string;
  readonly details: {
    readonly abbreviation: string | null;
    readonly closed_at: string | null;
    readonly govuk_status: string;
    readonly govuk_closed_status: string | null;
    readonly slug: string;
  };
  readonly parent_organisations: readonly { readonly id: string }[];
  readonly superseding_organisations: readonly { readonly id: string }[];
}

interface Mapping {
  readonly organisations: readonly { readonly govuk_slug?: string; readonly wikidata_id?: string }[];
}

/** Ways of closing after which the organisation goes on elsewhere. */
const GOES_ON = new Set(['devolved', 'left_gov']);

/** Organisations of the UK government, living and closed, from GOV.UK. */
export async function readGovernment(dataDir: string): Promise<Draft[]> {
  const folder = join(dataDir, 'uk-gov-orgs');
  const { results } = await readJson<{ results: GovernmentOrganisation[] }>(
    join(folder, 'gov.uk_api_organisations.json.gz'),
  );
  const mapping = await readJson<Mapping>(join(folder, 'org-mapping.json'));
  const wikidata = new Map(mapping.organisations.map((row) => [row.govuk_slug, row.wikidata_id] as const));
  const titles = new Map(results.map((row) => [row.id, row.title] as const));
  return results.map((row) => {
    const item = wikidata.get(row.details.slug);
    return {
      id: `govuk:${row.details.slug}`,
      kind: 'organisation',
      name: row.title,
      aliases: readAbbreviation(row),
      description: describe(row, titles),
      roles: [],
      links: { ...(item ? { wikidata: item } : {}), official: row.web_url },
      source: 'govuk',
      known: item ? [`wikidata:${item}`] : [],
      country: 'GB',
    };
  });
}

function readAbbreviation({ title, details }: GovernmentOrganisation): string[] {
  const short = details.abbreviation?.trim() ?? '';
  const isOwn = short.length >= 2 && short !== title && !/^x\d/i.test(short);
  return isOwn ? [short] : [];
}

function describe(row: GovernmentOrganisation, titles: ReadonlyMap<string, string>): string {
  const { closed_at: closedAt, govuk_status: status, govuk_closed_status: why } = row.details;
  const what =
    row.format === 'Other' || row.format === 'Sub organisation' ? 'government body' : lowerFirst(row.format);
  const isClosed = status === 'closed' && !GOES_ON.has(why ?? '');
  const parent = titles.get(row.parent_organisations[0]?.id ?? '');
  const successor = titles.get(row.superseding_organisations[0]?.id ?? '');
  let text = isClosed ? `Former UK ${what}` : `UK ${what}`;
  if (parent)
    text += ` of ${/^(home office|hm |uk |companies|ofsted|no10)/i.test(parent) ? '' : 'the '}${parent}`;
  if (isClosed && closedAt) text += `, closed in ${closedAt.slice(0, 4)}`;
  if (isClosed && successor) text += `; followed by ${successor}`;
  return text;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
