import type { LibraryEntity } from '../../../utils/types.ts';

/** Somebody of a library; what a test does not name has a plain value. */
export function makeEntity(fields: Partial<LibraryEntity> = {}): LibraryEntity {
  return {
    id: 'e1',
    kind: 'person',
    name: 'Tobias Wren',
    aliases: [],
    links: { entry: null, wikidata: null },
    mergedInto: null,
    created: 1,
    updated: 1,
    ...fields,
  };
}
