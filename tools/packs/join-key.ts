import { normaliseName } from '../../utils/knowledge/normalise-name.ts';

const LEGAL_FORM =
  /(?:\b|^)( (?:inc|incorporated|corp|corporation|company|co|plc|ltd|limited|llc|llp|lp|ag|sa|nv|se|spa|gmbh|ab|asa|oyj|pty))+$/;

/** The form under which two sources' names of one organisation meet: normalised, without its legal form. */
export function organisationKey(name: string): string {
  // An acronym keeps its capitals when normalised; sources differ in them (ARM, Arm).
  const key = normaliseName(name, 'organisation').toLowerCase();
  return key.replace(LEGAL_FORM, '') || key;
}

/** The form under which two sources' names of one person meet. */
export function personKey(name: string): string {
  return normaliseName(name, 'person');
}

/** Identifiers of somebody by the day of birth (YYYY-MM-DD) and each of their names: sources differ in "Michael" and "Mike". */
export function birthKeys(born: string, names: readonly string[]): string[] {
  return [...new Set(names.map(personKey))].map((name) => `born:${born} ${name}`);
}

/** The year of birth (YYYY) that such identifiers tell; null where there is none. */
export function readBirthYear(known: readonly string[]): string | null {
  return known.find((key) => key.startsWith('born:'))?.slice('born:'.length, 'born:YYYY'.length) ?? null;
}
