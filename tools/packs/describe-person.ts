import { yearOf } from './dates.ts';
import type { Draft, DraftRole } from './draft.ts';
import { compareText } from './merge-roles.ts';

/** Offices of government come before seats, and a few of them before all others. */
const RANKS: readonly (readonly [pattern: RegExp, rank: number])[] = [
  [/^(prime minister|president of the united states|president of |king |queen )/i, 0],
  [/^(deputy prime minister|vice president|chancellor|secretary of state|governor of|first minister)/i, 1],
  [/^(attorney general|lord chancellor|chief secretary|leader of the house|lieutenant governor)/i, 2],
  [/^minister|secretary|mayor/i, 3],
  [/whip|commissioner/i, 6],
];
const SEAT =
  /^(MP|MSP|MLA|Member of|US Senator|US Representative|State Senator|State Representative|State Legislator)/;

/** As readers word it; it is told once. */
const BIRTH = /, born \d{4}$/;

/**
 * A line that tells a person from a namesake, made of nothing but the roles: the seat or office held as of the
 * snapshot, else the last one, then the highest office of the past with its years.
 * @param told what a source says in words of a time for which it has no dates; stands behind the offices
 */
export function describePerson(drafts: readonly Draft[], told = ''): string {
  const roles = drafts.flatMap((draft) => draft.roles);
  const now = roles.filter((role) => role.to === null).sort(byRank)[0];
  const last = [...roles].sort((a, b) => compareText(b.to ?? '9999', a.to ?? '9999'))[0];
  const first = now ?? last;
  if (!first) return told;
  const parts = [describeRole(first, true)];
  const seat = now
    ? roles.find((role) => role.to === null && SEAT.test(role.title) && role !== first)
    : undefined;
  if (seat) parts.push(describeRole(seat, false));
  const office = roles
    .filter((role) => role !== first && role !== seat && !SEAT.test(role.title))
    .sort(byRank)[0];
  if (office)
    parts.push(office.title === first.title ? `earlier${years(office)}` : describeRole(office, false));
  const born = drafts.find((draft) => draft.life?.born)?.life?.born;
  const died = drafts.find((draft) => draft.life?.died)?.life?.died;
  if (told !== '') parts.push(born ? told.replace(BIRTH, '') : told);
  if (born) parts.push(`born ${born.slice(0, 4)}`);
  if (died) parts.push(`died ${died.slice(0, 4)}`);
  return parts.join('; ');
}

function describeRole(role: DraftRole, isFirst: boolean): string {
  const former = role.to !== null && isFirst ? 'Former ' : '';
  const organisation = role.organisation;
  const isPlain = /^(Minister of State|Parliamentary Under-Secretary of State|Parliamentary Secretary)$/.test(
    role.title,
  );
  return `${former}${role.title}${isPlain && organisation ? `, ${organisation}` : ''}${years(role)}`;
}

function years({ from, to }: DraftRole): string {
  const [start, end] = [yearOf(from), yearOf(to)];
  if (end === null) return start ? ` since ${start}` : '';
  if (!start) return ` until ${end}`;
  return start === end ? ` ${start}` : ` ${start}–${end}`;
}

function byRank(a: DraftRole, b: DraftRole): number {
  return (
    rankOf(a.title) - rankOf(b.title) ||
    compareText(b.from ?? '', a.from ?? '') ||
    compareText(a.title, b.title)
  );
}

function rankOf(title: string): number {
  if (SEAT.test(title)) return 5;
  return RANKS.find(([pattern]) => pattern.test(title))?.[1] ?? 4;
}
