import { normaliseName } from '../../../utils/knowledge/normalise-name.ts';
import type { Row } from '../read/tables.ts';

export interface PersonNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Speaker names in the record of debates that are offices, not names. */
const OFFICE =
  /\b(minister|speaker|convener|presiding officer|secretary|solicitor|advocate|attorney|chair(man|woman|person)?|president|counsel|clerk|whip|member|leader|bishop|archbishop|comptroller|chamberlain|treasurer|chancellor|mayor)\b/i;

/** A bishop's title names the see, which is an office. */
const BISHOP = /bishop/i;

const PLAIN_NAME = /^[\p{L}][\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}$/u;

/**
 * Names of one member from the rows of person_alternative_names. A member who ever sat as a commoner goes by that
 * name; the peerage is then an alias. Main names that ended are earlier names and aliases too. Of the alternates,
 * which hold slips of the record as well, only those that change one half of the name are kept.
 */
export function readNames(rows: readonly Row[]): PersonNames | null {
  const mains = rows.filter((row) => row.note === 'Main').sort(newestFirst);
  const commoner = mains.find((row) => row.family_name && row.given_name);
  const name = commoner ? writeCommoner(commoner) : mains.map(writeLord).find((lord) => lord !== null);
  if (!name) return null;
  const aliases = [
    ...mains.flatMap(writeMain),
    ...rows.filter((row) => row.note !== 'Main').flatMap((row) => readAlternate(row, commoner ?? null)),
  ];
  return { name, aliases: [...new Set(aliases)].filter((alias) => alias !== name) };
}

/** Open names first, then by their start. */
function newestFirst(a: Row, b: Row): number {
  const end = (row: Row) => row.end_date ?? '9999';
  return end(b).localeCompare(end(a)) || (b.start_date ?? '').localeCompare(a.start_date ?? '');
}

function writeCommoner(row: Row): string {
  return squeeze(`${row.given_name} ${row.family_name}`);
}

function writeLord(row: Row): string | null {
  const isBishop = BISHOP.test(row.honorific_prefix ?? '');
  return isBishop && row.given_name?.includes(' ') ? squeeze(row.given_name) : writePeer(row);
}

/** "Lord Ashdown of Norton-sub-Hamdon"; null for a row without a peerage. */
function writePeer(row: Row): string | null {
  if (!row.honorific_prefix || BISHOP.test(row.honorific_prefix)) return null;
  if (!row.lordname && !row.lordofname) return null;
  const place = row.lordofname ? ` of ${row.lordofname}` : '';
  return squeeze(`${row.honorific_prefix} ${row.lordname ?? ''}${place}`);
}

function writeMain(row: Row): string[] {
  if (row.family_name && row.given_name) return [writeCommoner(row)];
  const peer = writePeer(row);
  if (!peer) return [];
  const names = [peer];
  if (!row.lordname) return names;
  names.push(`${row.honorific_prefix} ${row.lordname}`);
  // A baron's title is most often the surname; an earl's or a bishop's is not.
  const isByName = row.honorific_prefix === 'Lord' || row.honorific_prefix === 'Baroness';
  const surname = row.surname ?? (isByName ? row.lordname : null);
  if (surname && row.given_name && !row.given_name.includes(' ')) names.push(`${row.given_name} ${surname}`);
  return names;
}

function readAlternate(row: Row, main: Row | null): string[] {
  if (!row.name || !main || OFFICE.test(row.name) || !PLAIN_NAME.test(row.name)) return [];
  const [given, family] = splitName(row.name);
  const sameFamily = fold(family) === fold(main.family_name ?? '');
  const sameGiven = fold(given) === fold(main.given_name ?? '');
  const isNickname = sameFamily && !sameGiven && !isSlip(given, main.given_name ?? '') && given.length > 2;
  const isNameChange = sameGiven && !sameFamily && !isSlip(family, main.family_name ?? '');
  return isNickname || isNameChange ? [row.name] : [];
}

function splitName(name: string): [string, string] {
  const at = name.lastIndexOf(' ');
  return [name.slice(0, at), name.slice(at + 1)];
}

/** Whether two spellings are so close that one of them is a slip of the pen: one edit, or letters swapped. */
function isSlip(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end))
    end++;
  return Math.max(left.length, right.length) - start - end <= 2 && Math.min(left.length, right.length) > 3;
}

function fold(name: string): string {
  return normaliseName(name, 'person').replaceAll(' ', '');
}

function squeeze(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
