import { officesOn } from './offices-on.ts';
import type { PackEntry } from './pack.ts';

/** Those whom the whole world knows by name. */
const HIGHEST_OFFICE = /^(Prime Minister|President of|King of|Queen of|Chancellor of Germany|Pope\b)/;
const SECOND_OFFICE =
  /^(Vice President of the United States|Secretary[- ]General of|United States Secretary of State)/;
const LOCAL_OFFICE = /^(State (Senator|Representative|Legislator)|Mayor) of /;

/** Offices that are in the news of their whole country every day. */
const NATIONAL_OFFICE =
  /^(US Senator|Secretary of State for|Chancellor of the (?!Duchy)|Deputy Prime Minister|(Deputy )?First Minister|Leader of|Governor of|Speaker of)\b/;
/** Points for whoever holds one. */
const PROMINENT = 1;

/**
 * How much more often than their namesakes somebody is meant for the office that they hold on the article's date;
 * where that is unknown, on the day of the snapshot.
 */
export function weighProminence(entry: PackEntry, published: string | null): number {
  const isHeld = officesOn(entry, published).some(
    ({ title, onDate, to }) =>
      NATIONAL_OFFICE.test(title) && (published === null ? to === null : onDate === 'held'),
  );
  return isHeld ? PROMINENT : 0;
}

/**
 * How much more often than their namesakes somebody is meant: heads of state and government most of all, then those
 * whom our own list names because the news of the whole world does; holders of local office less. An office that was
 * years ahead on the article's date made nobody famous then.
 */
export function weighFame({ source, further = {}, roles }: PackEntry, published: string | null): number {
  const known = roles.filter(({ from }) => !isFarAhead(from, published));
  if (known.some((role) => HIGHEST_OFFICE.test(role.title))) return 2.5;
  const isOurs = source === 'supplement' || further.supplement !== undefined;
  if (isOurs || known.some((role) => SECOND_OFFICE.test(role.title))) return 1.5;
  return roles.length > 0 && roles.every((role) => LOCAL_OFFICE.test(role.title)) ? -1.5 : 0;
}

/** Whoever is to hold an office is known a year before. */
function isFarAhead(from: string | null, published: string | null): boolean {
  if (from === null || published === null) return false;
  return Number(from.slice(0, 4)) > Number(published.slice(0, 4)) + 1;
}

/** Whether somebody was a head of state or government, or held another office of their whole country, on the article's date. */
export function isInHighOffice(entry: PackEntry, published: string | null): boolean {
  return officesOn(entry, published).some(
    ({ title, onDate, to }) =>
      (HIGHEST_OFFICE.test(title) || NATIONAL_OFFICE.test(title)) &&
      (published === null ? to === null : onDate === 'held'),
  );
}
