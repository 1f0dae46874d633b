import type { Strings } from '../../utils/strings/strings.ts';
import type { Role } from '../../utils/types.ts';

/** A role in words: "Chief Executive, Internet Watch Foundation", "former Home Secretary". */
export function describeRole(role: Omit<Role, 'at'>, strings: Strings): string {
  const held = role.organisation ? strings.t('roleAt', role.title, role.organisation) : role.title;
  if (role.tense === 'former') return strings.t('roleFormer', held);
  if (role.tense === 'acting') return strings.t('roleActing', held);
  return held;
}

/** Each way in which the article introduces somebody, once, at most `limit`, as the start of a line. */
export function describeRoles(
  roles: readonly Omit<Role, 'at'>[],
  strings: Strings,
  limit: number,
): string | null {
  const words = new Set(roles.map((role) => describeRole(role, strings)));
  return words.size > 0 ? capitalise([...words].slice(0, limit).join('; '), strings.locale) : null;
}

function capitalise(text: string, locale: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
