/** The columns, in their order: a note a row, and a row for everybody without one. */
export const COLUMNS = [
  'name',
  'kind',
  'aliases',
  'text',
  'tags',
  'pinned',
  'url',
  'title',
  'site',
  'published',
  'sentence',
  'start',
  'end',
  'created',
  'updated',
  'note',
  'note-print',
  'wikidata',
  'entry',
  'entity',
  'merged-into',
  'entity-created',
  'entity-updated',
  'entity-print',
] as const;

export type Column = (typeof COLUMNS)[number];

export type Row = Readonly<Record<Column, string>>;
