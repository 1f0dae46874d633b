import type { Correction } from '../types.ts';
import { isSameName } from './correction-keys.ts';

/**
 * Whether two corrections speak of the same name and cannot both hold: of what kind it is and whether it is a name at
 * all there is one answer, and so of whom it is the same as; who is meant has one answer in each article.
 */
export function areRivals(a: Correction, b: Correction): boolean {
  if (topicOf(a) !== topicOf(b) || !isSameName(a.name, b.name)) return false;
  return a.type !== 'someone-else' || a.url === b.url;
}

function topicOf({ type }: Correction): 'nature' | 'identity' | 'here' {
  if (type === 'same-as') return 'identity';
  return type === 'someone-else' ? 'here' : 'nature';
}
