import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAnnotations } from '../../../utils/formats/annotations/write-annotations.ts';
import { anyLibrary, collect, liveOf, makers } from './example-records.ts';

describe('notes as web annotations', () => {
  it('hold every live note with its words, its article and its sentence', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const file = JSON.parse(await collect(writeAnnotations(library, makers().makeId)));
        const { notes } = liveOf(library);
        expect(file).toMatchObject({
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'AnnotationCollection',
          total: notes.length,
        });
        // The model asks for both (sections 5.1, 5.2), and for a moment in UTC (4.3.1).
        expect([file.id, file.first.id]).toEqual(['urn:uuid:made-1', 'urn:uuid:made-2']);
        expect(file.first.items).toHaveLength(notes.length);
        for (const [index, note] of notes.entries()) {
          const annotation = file.first.items[index];
          expect(annotation.body[0].value).toBe(note.text);
          const { source } = note;
          if (source === null) expect(annotation.target).toBe(`urn:uuid:${note.entityId}`);
          else expect(annotation.target.source.id).toBe(source.url);
          // A day that no calendar has, as out of somebody else's file, is left out.
          const isDay = source?.published && !Number.isNaN(Date.parse(source.published));
          const told = annotation.target.state?.sourceDate;
          if (source) expect(told).toBe(isDay ? `${source.published}T00:00:00Z` : undefined);
          if (!source?.sentence) continue;
          expect(annotation.target.selector[0]).toEqual({
            type: 'TextQuoteSelector',
            exact: source.sentence,
          });
        }
      }),
    );
  });
});
