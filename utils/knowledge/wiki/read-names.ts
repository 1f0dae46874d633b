import { isObject, Unfit } from '../read-field.ts';
import { readAnswer, readLoosely } from './read-answer.ts';
import { readItemId } from './read-item-id.ts';

const NAME_LIMIT = 500;

/**
 * The English names of items by their ids; those without one are left out.
 * @throws Unfit where the answer has no items; RefusedByApi
 */
export function readNames(value: unknown): ReadonlyMap<string, string> {
  const { entities } = readAnswer(value);
  if (!isObject(entities)) throw new Unfit('no items in the answer');
  const names = new Map<string, string>();
  for (const [id, entity] of Object.entries(entities)) {
    const name = readLabel(entity);
    if (readItemId(id) !== null && name !== '') names.set(id, name);
  }
  return names;
}

function readLabel(entity: unknown): string {
  const labels = isObject(entity) ? entity.labels : null;
  const label = isObject(labels) ? labels.en : null;
  return isObject(label) ? readLoosely(label.value, NAME_LIMIT) : '';
}
