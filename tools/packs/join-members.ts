import type { Draft } from './draft.ts';
import { type DraftGroups, indexDrafts } from './group-drafts.ts';
import { organisationKey, personKey } from './join-key.ts';

/** A seat and the office or peerage that goes with it may lie this far apart. */
const YEARS_APART = 3;

/** Members of the UK's houses whom a source has twice, and the ministers among them. */
export function joinMembers(drafts: readonly Draft[], groups: DraftGroups): void {
  joinPeers(drafts, groups);
  joinMinistersSeats(drafts, groups);
  joinMinisters(drafts, groups);
}

/**
 * Some who sat in an elected house and then in the Lords are two people to mySociety. They are joined where the name
 * is given to nobody else there and the peerage follows the seat within a few years.
 */
function joinPeers(drafts: readonly Draft[], groups: DraftGroups): void {
  const members = drafts.filter((draft) => draft.source === 'mysociety');
  for (const [, same] of indexDrafts(members, listNames)) {
    const [a, b] = same;
    if (!a || !b || same.length !== 2) continue;
    const [peer, member] = isPeerOnly(a) ? [a, b] : [b, a];
    if (!isPeerOnly(peer) || member.roles.some((role) => role.organisation === 'House of Lords')) continue;
    const [created] = spanOf(peer);
    const [, left] = spanOf(member);
    if (created >= left && created - left <= YEARS_APART) groups.join(member.id, peer.id);
  }
}

function isPeerOnly(draft: Draft): boolean {
  return draft.roles.every((role) => role.organisation === 'House of Lords');
}

/**
 * A peer whom an identifier joins to a minister, and the member who sat for one of the minister's seats before: two
 * people to mySociety however long it was until the peerage.
 */
function joinMinistersSeats(drafts: readonly Draft[], groups: DraftGroups): void {
  const members = indexDrafts(
    drafts.filter((draft) => draft.source === 'mysociety' && !isPeerOnly(draft)),
    listNames,
  );
  const seatedAlready = new Set(
    [...members.values()]
      .flat()
      .filter((member) => member.roles.some((role) => role.organisation === 'House of Commons'))
      .map((member) => groups.find(member.id)),
  );
  for (const minister of drafts.filter((draft) => draft.source === 'ifg' && draft.kind === 'person')) {
    if (seatedAlready.has(groups.find(minister.id))) continue;
    const namesakes = new Set(listNames(minister).flatMap((name) => members.get(name) ?? []));
    const seated = [...namesakes].filter((member) => shareSeat(minister, member));
    if (seated.length === 1) groups.join(seated[0]!.id, minister.id);
  }
}

/** Ministers whom no identifier joins to a member of parliament, by their name and time. */
function joinMinisters(drafts: readonly Draft[], groups: DraftGroups): void {
  const byName = indexDrafts(
    drafts.filter((draft) => draft.source === 'mysociety'),
    listNames,
  );
  const joined = new Set(
    drafts.filter((draft) => draft.source === 'mysociety').map((draft) => groups.find(draft.id)),
  );
  for (const minister of drafts.filter((draft) => draft.source === 'ifg' && draft.kind === 'person')) {
    if (joined.has(groups.find(minister.id))) continue;
    const fitting = new Set(
      listNames(minister)
        .flatMap((name) => byName.get(name) ?? [])
        .filter((other) => overlap(minister, other)),
    );
    const members =
      fitting.size > 1 ? [...fitting].filter((other) => shareSeat(minister, other)) : [...fitting];
    if (members.length === 1) groups.join(members[0]!.id, minister.id);
  }
}

/** Whether a minister sat for a constituency of the member. Spellings differ in commas and "and". */
function shareSeat(minister: Draft, member: Draft): boolean {
  const fold = (seat: string) => organisationKey(seat).split(' ').sort().join(' ');
  const seats = new Set((minister.seats ?? []).map(fold));
  return member.roles.some(({ title }) => seats.has(fold(title.replace(/^MP for | \([^()]*\)$/g, ''))));
}

function overlap(a: Draft, b: Draft): boolean {
  const [startA, endA] = spanOf(a);
  const [startB, endB] = spanOf(b);
  return startA - YEARS_APART <= endB && startB - YEARS_APART <= endA;
}

function spanOf({ roles }: Draft): [number, number] {
  const starts = roles.map((role) => Number(role.from?.slice(0, 4) ?? 0));
  const ends = roles.map((role) => Number(role.to?.slice(0, 4) ?? 9999));
  return [Math.min(...starts), Math.max(...ends)];
}

function listNames({ name, aliases }: Draft): string[] {
  return [name, ...aliases].map(personKey);
}
