import type { Mention } from '../../types.ts';
import { GENERIC_NOUNS, organisationTokens } from '../names/organisation-name.ts';
import type { FoundRole } from './found-role.ts';

const OWNED = /^(\p{Ll}+)['’]s?\s(?=\S)/u;
/** Mentions looked back at: bounds the cost. */
const MOST = 200;

/**
 * A title that a common noun owns ("the federation’s president"), with the body that the noun points at: the last one named
 * before that begins or ends in it. Other roles stay as they are.
 *
 * @param mentions in the order of the text
 */
export function linkGeneric(text: string, mentions: readonly Mention[], role: FoundRole): FoundRole {
  const owned = role.organisation === null ? OWNED.exec(role.title) : null;
  if (!owned || !GENERIC_NOUNS.has(owned[1]!)) return role;
  for (let at = role.mention - 1; at >= Math.max(0, role.mention - MOST); at -= 1) {
    const { kind, start, end } = mentions[at]!;
    if (kind !== 'organisation') continue;
    const tokens = organisationTokens(text.slice(start, end));
    if (tokens.length > 1 && (tokens[0] === owned[1] || tokens[tokens.length - 1] === owned[1]))
      return { ...role, title: role.title.slice(owned[0].length), organisation: at };
  }
  return role;
}
