import type { Entity } from '../types.ts';
import { findMentions } from './find-mentions.ts';
import { normaliseName } from './normalise-name.ts';

const AGE = /^,? \(?(?:aged )?(\d{1,3}|[a-z]{3,6})(?:,|\.|\)| and\b|$)/u;
/** Ages below eleven are written out. */
const WORDS: readonly string[] = 'zero one two three four five six seven eight nine ten'.split(' ');
/** Behind ", 1990," or ", 12 of" stands no age. */
const YOUNGEST = 5;
const OLDEST = 115;

/** The ages that an article gives right behind the names of people: "Jane Roe, 41, a postwoman". */
export function readAges(
  text: string,
  entities: readonly Pick<Entity, 'kind' | 'name' | 'aliases'>[],
): Map<string, number> {
  const ages = new Map<string, number>();
  for (const { kind, name, aliases } of entities) {
    if (kind !== 'person') continue;
    const forms = [name, ...aliases];
    const age = forms.map((form) => findAge(text, form)).find((each) => each !== null);
    if (age !== undefined) for (const form of forms) ages.set(normaliseName(form, 'person'), age);
  }
  return ages;
}

function findAge(text: string, name: string): number | null {
  for (const at of findMentions(text, name)) {
    const written = AGE.exec(text.slice(at + name.length, at + name.length + 14))?.[1] ?? '';
    const age = WORDS.includes(written) ? WORDS.indexOf(written) : Number(written);
    if (age >= YOUNGEST && age <= OLDEST) return age;
  }
  return null;
}
