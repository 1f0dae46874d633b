import { daysBetween } from './dates.ts';
import type { DraftRole } from './draft.ts';

/** A role as the source lists it: one line for each term, with the word on why it ended. */
export interface Term extends DraftRole {
  /** False where the office was left for good reason (resigned, seat vacated), so that what follows is a new one. */
  readonly mayContinue: boolean;
}

/**
 * Makes one role of terms that follow each other with at most `maxGapDays` between them: a member of parliament is a
 * member through a dissolution. Terms of another title (seat and party are part of it) or organisation stay apart.
 * A term that ends before it begins is a slip of the source and left out. The result is in order of time.
 */
export function mergeTerms(terms: readonly Term[], maxGapDays: number): DraftRole[] {
  const merged: Term[] = [];
  for (const term of terms.filter(isPossible).sort(compareRoles)) {
    const at = merged.findLastIndex((role) => isContinuedBy(role, term, maxGapDays));
    if (at < 0) merged.push(term);
    else
      merged[at] = { ...merged[at]!, to: laterEnd(merged[at]!.to, term.to), mayContinue: term.mayContinue };
  }
  return merged.map(({ title, organisation, from, to, source }) => ({
    title,
    organisation,
    from,
    to,
    source,
  }));
}

function isPossible({ from, to }: Term): boolean {
  return from === null || to === null || from.slice(0, to.length) <= to;
}

/** In order of time; an unknown start comes first. */
export function compareRoles(a: DraftRole, b: DraftRole): number {
  const byStart = compareText(a.from ?? '', b.from ?? '');
  if (byStart !== 0) return byStart;
  return compareText(a.to ?? '9999', b.to ?? '9999') || compareText(a.title, b.title);
}

function isContinuedBy(role: Term, next: Term, maxGapDays: number): boolean {
  if (role.title !== next.title || role.organisation !== next.organisation || !role.mayContinue) return false;
  if (role.to === null) return true;
  const gap = daysBetween(role.to, next.from);
  return gap !== null && gap <= maxGapDays;
}

function laterEnd(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a > b ? a : b;
}

/** Order of code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
