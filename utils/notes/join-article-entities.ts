import type { Entity, Heard, Role, Span } from '../types.ts';

const LOUDNESS: Readonly<Record<Heard, number>> = { named: 0, paraphrased: 1, quoted: 2 };

/**
 * Several entities of one article as one: named and numbered as the first, of its kind.
 * @param parts at least one
 */
export function joinArticleEntities(parts: readonly Entity[]): Entity {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError('nobody to join');
  if (others.length === 0) return first;
  const aliases = new Set(parts.flatMap(({ name, aliases: forms }) => [name, ...forms]));
  aliases.delete(first.name);
  return {
    ...first,
    aliases: [...aliases],
    mentions: parts.flatMap(({ mentions }) => mentions).sort(byPlace),
    references: parts.flatMap(({ references }) => references).sort(byPlace),
    roles: joinRoles(parts.flatMap(({ roles }) => roles)),
    heard: parts.map(({ heard }) => heard).reduce((a, b) => (LOUDNESS[b] > LOUDNESS[a] ? b : a)),
    isAuthor: parts.some(({ isAuthor }) => isAuthor),
  };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Each title once, in the order of the text. */
function joinRoles(roles: readonly Role[]): Role[] {
  const byTitle = new Map<string, Role>();
  for (const role of [...roles].sort((a, b) => byPlace(a.at, b.at))) {
    const title = role.title.toLowerCase();
    if (!byTitle.has(title)) byTitle.set(title, role);
  }
  return [...byTitle.values()];
}
