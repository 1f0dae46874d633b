import type { KnownOffice } from '../../utils/messages/background.ts';

/**
 * Whether a description says more than the offices that stand under it. The bundled pack makes its own from offices,
 * with years for dates and a semicolon between two: to read the same twice tells nobody anything.
 */
export function saysMore(description: string, offices: readonly KnownOffice[]): boolean {
  return description
    .replace(FORMER, '')
    .split('; ')
    .some((part) => !offices.some((office) => isOnly(part, office)));
}

const FORMER = /^Former /u;
const YEARS = /^(?:,? (?:since |until )?\d{4}(?:–\d{4})?)?$/u;

function isOnly(part: string, { title, organisation }: KnownOffice): boolean {
  const names = organisation === null ? [title] : [title, `${title}, ${organisation}`];
  return names.some((name) => part.startsWith(name) && YEARS.test(part.slice(name.length)));
}
