import type { LibraryEntity } from '../types.ts';
import { NAME_LIMIT } from './name-limit.ts';
import type { About } from './notes-protocol.ts';

/** The background refuses more than these: a page that makes up endless names must not cost the reader a note. */
const MOST_NAMES = 200;

/** An article's address beyond this is no address that anybody keeps. */
const LONGEST_ADDRESS = 8_192;

/** Somebody of the library, and no other of the name. */
export function aboutKnown(entity: LibraryEntity): About {
  return { ...aboutEntity(entity), id: entity.id };
}

/** Somebody whom an article names: the reader may have said who is meant there. */
export function aboutNamed(entity: Pick<LibraryEntity, 'kind' | 'name' | 'aliases'>, url: string): About {
  return { ...aboutEntity(entity), url: url.slice(0, LONGEST_ADDRESS) };
}

/** Whom notes on this entity are about: its forms of name, the fullest first. */
export function aboutEntity(entity: Pick<LibraryEntity, 'kind' | 'name' | 'aliases'>): About {
  const names = [entity.name, ...entity.aliases].map((name) => name.slice(0, NAME_LIMIT));
  return { kind: entity.kind, names: names.slice(0, MOST_NAMES) };
}
