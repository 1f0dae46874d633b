import fc from 'fast-check';
import type {
  Correction,
  LibraryEntity,
  LibraryRecords,
  Note,
  NoteSource,
  RememberedReading,
  Role,
} from '../../../utils/types.ts';

/** Text as people paste it: every kind of character, line ends of all systems, what formats use as their own. */
const awkward = fc.constantFrom(
  '=1+1',
  "'=1",
  '-',
  '%% note {} %%',
  '\\%% source %%',
  '---',
  '# a [[b]] #c',
  'a\r\nb\rc\n\n\nd',
  '"; x | y, z\\',
  ' ',
  '\ufeff',
  '__proto__',
  '\u202e',
  'null',
);
export const anyText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('\n')), { maxLength: 4 })
  .map((parts) => parts.join('').toWellFormed());
const wording = anyText.map((text) => `${text}w`);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

const source: fc.Arbitrary<NoteSource> = fc.record({
  url: fc.webUrl(),
  title: anyText,
  siteName: fc.option(anyText),
  published: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
  sentence: fc.option(anyText),
  place: fc.option(fc.nat(1_000).map((start) => ({ start, end: start + 5 }))),
});

const entity: fc.Arbitrary<LibraryEntity> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('person', 'organisation'),
  name: wording,
  aliases: fc.uniqueArray(wording, { maxLength: 3 }),
  links: fc.record({
    entry: fc.option(wording),
    wikidata: fc.option(fc.nat().map((number) => `Q${number + 1}`)),
  }),
  mergedInto: fc.option(fc.uuid()),
  created: time,
  updated: time,
});

const kind = fc.constantFrom<LibraryEntity['kind'][]>('person', 'organisation');

const correction: fc.Arbitrary<Correction> = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('no-name', 'person', 'organisation', 'someone-else', 'same-as'),
  kind,
  name: wording,
  other: fc.option(fc.record({ kind, name: wording })),
  entityId: fc.option(fc.uuid()),
  url: fc.option(fc.webUrl()),
  title: fc.option(anyText),
  created: time,
});

const reading: fc.Arbitrary<RememberedReading> = fc.record({
  id: fc.uuid(),
  url: fc.webUrl(),
  site: fc.domain(),
  title: anyText,
  siteName: fc.option(anyText),
  published: fc.constant(null),
  opened: time,
  met: fc.array(
    fc.record({
      kind,
      name: wording,
      roles: fc.array(
        fc.record({
          title: anyText,
          organisation: fc.option(anyText),
          tense: fc.constantFrom<Role['tense'][]>('current', 'former', 'acting'),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 2 },
  ),
});

function notesOn(ids: readonly string[]): fc.Arbitrary<Note[]> {
  if (ids.length === 0) return fc.constant([]);
  const note: fc.Arbitrary<Note> = fc.record({
    id: fc.uuid(),
    entityId: fc.constantFrom(...ids),
    text: wording,
    tags: fc.uniqueArray(wording, { maxLength: 3 }),
    source: fc.option(source),
    pinned: fc.boolean(),
    created: time,
    updated: time,
    deleted: fc.option(time, { freq: 4 }),
  });
  return fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 8 });
}

/** Any library that is whole: every note is on somebody. */
export const anyLibrary: fc.Arbitrary<LibraryRecords> = fc
  .uniqueArray(entity, { selector: ({ id }) => id, maxLength: 5 })
  .chain((entities) =>
    fc.record<LibraryRecords>({
      entities: fc.constant(entities),
      notes: notesOn(entities.map(({ id }) => id)),
      corrections: fc.uniqueArray(correction, { selector: ({ id }) => id, maxLength: 3 }),
      readings: fc.uniqueArray(reading, { selector: ({ id }) => id, maxLength: 3 }),
    }),
  );

export async function collect(pieces: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** What formats without tombstones carry of a library. */
export function liveOf({ entities, notes }: LibraryRecords): Pick<LibraryRecords, 'entities' | 'notes'> {
  return { entities, notes: notes.filter(({ deleted }) => deleted === null) };
}

/** Makers that count. */
export function makers() {
  let made = 0;
  return {
    now: 5,
    makeId: () => {
      made += 1;
      return `made-${made}`;
    },
  };
}
