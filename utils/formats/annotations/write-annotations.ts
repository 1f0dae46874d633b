import type { LibraryEntity, LibraryRecords, Note } from '../../types.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Annotations of a piece. */
const SLICE = 1_000;

/**
 * Notes as a W3C Web Annotation collection (JSON-LD, https://www.w3.org/TR/annotation-model/), in pieces to be
 * written one after the other. A note without an article is about somebody and nothing else: its target is them.
 * Tombstones stay out.
 * @param makeId for the collection and its page: the model asks for an IRI of each
 */
export function* writeAnnotations(
  { entities, notes }: Pick<LibraryRecords, 'entities' | 'notes'>,
  makeId: () => string,
): Generator<string> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const live = notes.filter(({ deleted }) => deleted === null);
  const head = {
    '@context': CONTEXT,
    id: toUrn(makeId()),
    type: 'AnnotationCollection',
    label: 'Backgrounder',
    total: live.length,
  };
  const page = { id: toUrn(makeId()), type: 'AnnotationPage', startIndex: 0 };
  yield `${JSON.stringify(head).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[\n`;
  for (let at = 0; at < live.length; at += SLICE) {
    const items = live
      .slice(at, at + SLICE)
      .map((note) => JSON.stringify(annotate(note, byId.get(note.entityId))));
    yield items.join(',\n') + (at + SLICE < live.length ? ',\n' : '\n');
  }
  yield ']}}\n';
}

function annotate(note: Note, entity: LibraryEntity | undefined): object {
  const { id, text, tags, created, updated } = note;
  return {
    id: toUrn(id),
    type: 'Annotation',
    motivation: 'commenting',
    created: new Date(created).toISOString(),
    modified: new Date(updated).toISOString(),
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: text },
      ...(entity ? [{ type: 'TextualBody', purpose: 'identifying', value: entity.name }] : []),
      ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: describeTarget(note),
  };
}

/** The place counts UTF-16 code units of the article's text, the sentence stands there as it was read. */
function describeTarget({ source, entityId }: Note): string | object {
  if (source === null) return toUrn(entityId);
  const { url, sentence, place, title, published } = source;
  const selectors = [
    ...(sentence ? [{ type: 'TextQuoteSelector', exact: sentence }] : []),
    ...(place ? [{ type: 'TextPositionSelector', start: place.start, end: place.end }] : []),
  ];
  return {
    type: 'SpecificResource',
    source: { id: url, type: 'Text', format: 'text/html', ...(title && { label: title }) },
    ...(published &&
      !Number.isNaN(Date.parse(published)) && {
        state: { type: 'TimeState', sourceDate: `${published}T00:00:00Z` },
      }),
    ...(selectors.length > 0 && { selector: selectors }),
  };
}

function toUrn(id: string): string {
  return `urn:uuid:${id}`;
}
