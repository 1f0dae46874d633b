/** What the pack needs of a ROR record, in either of the two schemas. */
export interface ResearchOrganisation {
  readonly key: string;
  readonly name: string;
  /** Other English or unmarked names. */
  readonly labels: readonly string[];
  readonly acronyms: readonly string[];
  readonly types: readonly string[];
  readonly status: string;
  readonly established: number | null;
  readonly wikidata: string | null;
  /** Whether another organisation of the registry is its parent. */
  readonly hasParent: boolean;
  /** Address on the English Wikipedia. */
  readonly wikipedia: string | null;
  readonly website: string | null;
  readonly city: string | null;
  readonly countryName: string | null;
  readonly country: string | null;
}

interface RecordV2 {
  readonly id: string;
  readonly names: readonly {
    readonly value: string;
    readonly types: readonly string[];
    readonly lang: string | null;
  }[];
  readonly types: readonly string[];
  readonly status: string;
  readonly established: number | null;
  readonly links: readonly { readonly type: string; readonly value: string }[];
  readonly relationships: readonly { readonly type: string }[];
  readonly external_ids: readonly {
    readonly type: string;
    readonly preferred: string | null;
    readonly all: readonly string[];
  }[];
  readonly locations: readonly {
    readonly geonames_details: {
      readonly name?: string;
      readonly country_name?: string;
      readonly country_code?: string;
    };
  }[];
}

interface RecordV1 {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly labels: readonly { readonly label: string; readonly iso639: string }[];
  readonly types: readonly string[];
  readonly status: string;
  readonly established: number | null;
  readonly relationships: readonly { readonly type: string }[];
  readonly wikipedia_url?: string | null;
  readonly links: readonly string[];
  readonly external_ids: Readonly<
    Record<string, { readonly preferred: string | null; readonly all: string | readonly string[] }>
  >;
  readonly addresses: readonly { readonly city?: string | null }[];
  readonly country: { readonly country_name: string; readonly country_code: string };
}

/** Reads one line of the data file; null where it has no name. */
export function readRecord(line: string): ResearchOrganisation | null {
  const { record } = JSON.parse(line) as { record: RecordV1 | RecordV2 };
  return 'names' in record ? readV2(record) : readV1(record);
}

function readV2(record: RecordV2): ResearchOrganisation | null {
  const shown = record.names.find((name) => name.types.includes('ror_display'));
  if (!shown) return null;
  const place = record.locations[0]?.geonames_details;
  const wikidata = record.external_ids.find((id) => id.type === 'wikidata');
  // The name that is displayed may be in the language of the country; English articles use the English one.
  const english = record.names.find((name) => name.lang === 'en' && name.types.includes('label'));
  const name = english ?? shown;
  const isEnglish = (lang: string | null) => lang === null || lang === 'en';
  return {
    key: keyOf(record.id),
    name: name.value,
    labels: record.names
      .filter(
        (other) =>
          other !== name && !other.types.includes('acronym') && (isEnglish(other.lang) || other === shown),
      )
      .map((other) => other.value),
    acronyms: record.names.filter((other) => other.types.includes('acronym')).map((other) => other.value),
    types: record.types,
    status: record.status,
    established: record.established,
    hasParent: record.relationships.some((other) => other.type.toLowerCase() === 'parent'),
    wikidata: wikidata?.preferred ?? wikidata?.all[0] ?? null,
    wikipedia: readWikipedia(record.links.find((link) => link.type === 'wikipedia')?.value),
    website: record.links.find((link) => link.type === 'website')?.value ?? null,
    city: place?.name ?? null,
    countryName: place?.country_name ?? null,
    country: place?.country_code ?? null,
  };
}

function readV1(record: RecordV1): ResearchOrganisation {
  const wikidata = record.external_ids.Wikidata;
  const all = typeof wikidata?.all === 'string' ? wikidata.all : wikidata?.all[0];
  return {
    key: keyOf(record.id),
    name: record.name,
    labels: [
      ...record.aliases,
      ...record.labels.filter((label) => label.iso639 === 'en').map((label) => label.label),
    ],
    acronyms: record.acronyms,
    types: record.types.map((type) => type.toLowerCase()),
    status: record.status,
    established: record.established,
    hasParent: record.relationships.some((other) => other.type.toLowerCase() === 'parent'),
    wikidata: wikidata?.preferred ?? all ?? null,
    wikipedia: readWikipedia(record.wikipedia_url),
    website: record.links[0] ?? null,
    city: record.addresses[0]?.city ?? null,
    countryName: record.country.country_name,
    country: record.country.country_code,
  };
}

function keyOf(id: string): string {
  return id.replace('https://ror.org/', '');
}

function readWikipedia(url: string | null | undefined): string | null {
  const title = /^https?:\/\/en\.wikipedia\.org\/wiki\/([^?#]+)$/.exec(url ?? '')?.[1];
  return title ? `https://en.wikipedia.org/wiki/${title}` : null;
}
