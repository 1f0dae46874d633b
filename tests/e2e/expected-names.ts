import { readFileSync } from 'node:fs';

/** Who is named in an article of the sample site: each with every form that the body uses. */
export interface Expected {
  readonly path: string;
  readonly people: readonly (readonly string[])[];
  readonly organisations: readonly (readonly string[])[];
  /** Somebody to keep a note on, as first named, marked outside of a link. */
  readonly person: string;
  readonly organisation: string;
}

interface Listed {
  readonly name: string;
  readonly aliases: readonly string[];
}

export function readSampleNames(): Expected & { readonly quoted: readonly string[] } {
  const file = new URL('../fixtures/expected/sample-article.json', import.meta.url);
  const { path, people, organisations, quoted } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly path: string;
    readonly people: readonly Listed[];
    readonly organisations: readonly Listed[];
    readonly quoted: readonly string[];
  };
  const forms = ({ name, aliases }: Listed) => [name, ...aliases];
  return {
    path,
    people: people.map(forms),
    organisations: organisations.map(forms),
    quoted,
    person: 'Kamala Harris',
    organisation: 'Amnesty International',
  };
}

/** The article that the project began with; its text is no part of the repository. */
export const SEED_NAMES: Expected = {
  path: '/seed',
  people: [['Suella Braverman'], ['Tom Tugendhat'], ['Sarah Dines'], ['Peter Wanless'], ['Susie Hargreaves']],
  organisations: [
    ['Meta'],
    ['National Crime Agency', 'NCA'],
    ['NSPCC'],
    ['Marie Collins Foundation'],
    ['Internet Watch Foundation', 'IWF'],
    ['Home Office'],
  ],
  person: 'Suella Braverman',
  organisation: 'Marie Collins Foundation',
};
