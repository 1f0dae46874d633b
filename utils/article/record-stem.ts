import * as access from './node-access.ts';
import { type Recording, recordPartInSteps } from './record-page.ts';
import { measureShape } from './shape.ts';
import type { Stem } from './stem.ts';

/** Records the part of a document that an article stands in; null where the document has changed since it was found. */
export function* recordStemInSteps(
  document: Document,
  { path, shape }: Stem,
): Generator<void, Recording | null> {
  let element = access.getBody(document);
  for (const place of path) {
    if (!element) return null;
    element = access.getChildElement(element, access.getTag(element), place);
  }
  if (!element) return null;
  const recording = yield* recordPartInSteps(element, path.length);
  return measureShape(recording.record) === shape ? recording : null;
}
