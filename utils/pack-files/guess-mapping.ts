import { COLUMNS, type Column, type Mapping } from './protocol.ts';

/** What columns are called, in the languages of the interface; folded, without spaces and punctuation. */
const CALLED: Readonly<Record<Column, string>> = {
  name: 'name fullname person nom nombre vollername',
  kind: 'kind type art genre tipo',
  aliases: 'aliases alias alsoknownas othernames aka aliasse aliasnamen alias autresnoms otrosnombres',
  description: 'description about summary bio biography beschreibung descripcion',
  role: 'role roles position office post title jobtitle amt rolle fonction poste cargo puesto',
  organisation: 'organisation organization org employer company body party organizacion institution',
  from: 'from start startdate since begin begins von beginn debut depuis desde inicio',
  to: 'to end enddate until till ends bis ende fin hasta',
  link: 'link url website homepage wikidata wikipedia site web lien enlace',
};

/** Guesses which column gives what, by its name; none gives two things. */
export function guessMapping(columns: readonly string[]): Mapping {
  const folded = columns.map(foldHeading);
  const find = (column: Column): number | null => {
    const names = CALLED[column].split(' ');
    const at = folded.findIndex((name) => names.includes(name));
    return at === -1 ? null : at;
  };
  const guesses = COLUMNS.map((column) => [column, find(column)] as const);
  const mapping: Record<Column, number | null> = { ...NOTHING };
  for (const [column, at] of guesses) mapping[column] = at;
  return mapping;
}

const NOTHING: Mapping = {
  name: null,
  kind: null,
  aliases: null,
  description: null,
  role: null,
  organisation: null,
  from: null,
  to: null,
  link: null,
};

function foldHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
