import type { About } from '../messages/notes-protocol.ts';
import type { LibraryEntity } from '../types.ts';

/** The background refuses more than these: a page that makes up endless names must not cost the reader a note. */
const MOST_NAMES = 200;
const LONGEST_NAME = 300;

/** Whom notes on this entity are about: its forms of name, the fullest first. */
export function aboutEntity(entity: Pick<LibraryEntity, 'kind' | 'name' | 'aliases'>): About {
  const names = [entity.name, ...entity.aliases].map((name) => name.slice(0, LONGEST_NAME));
  return { kind: entity.kind, names: names.slice(0, MOST_NAMES) };
}
