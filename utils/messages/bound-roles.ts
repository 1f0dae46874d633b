import type { Role } from '../types.ts';
import { LIST_LIMIT, ROLE_LIMIT } from './guard-background-question.ts';

/** Roles cut to what `isRoles` takes: a page that makes up endless titles must not cost the reader the rest. */
export function boundRoles(roles: readonly Role[]): readonly Role[] {
  return roles.slice(0, LIST_LIMIT).map(({ title, organisation, tense, at }) => ({
    title: title.slice(0, ROLE_LIMIT),
    organisation: organisation?.slice(0, ROLE_LIMIT) ?? null,
    tense,
    at: { start: at.start, end: at.end },
  }));
}
