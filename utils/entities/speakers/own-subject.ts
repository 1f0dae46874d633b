import type { Gender } from '../names/gender.ts';
import type { Passage } from '../text/passage.ts';
import type { CueReader } from './candidates.ts';
import type { Naming } from './find-sources.ts';
import { lastNamingBefore } from './namings.ts';
import type { Source } from './source.ts';

const SUBORDINATORS = new Set('though although while when as after before because since if once'.split(' '));

/**
 * The person whom the clause before a pronoun of its sentence is about: "Though Ada does not know, she says …". Null where
 * anybody else whom the pronoun may mean is named in between.
 *
 * @param people in the order of the text
 */
export function findOwnSubject(
  passage: Passage,
  people: readonly Naming[],
  genderOf: (entity: number) => Gender | null,
  cues: CueReader,
  pronoun: Source,
): number | null {
  const { words } = passage;
  const { sentence } = words[pronoun.first]!;
  const other: Gender = pronoun.kind === 'she' ? 'male' : 'female';
  let subject: Naming | null = null;
  for (let at = lastNamingBefore(people, pronoun.first); at >= 0; at -= 1) {
    const naming = people[at]!;
    if (words[naming.first]!.sentence !== sentence) break;
    if (words[naming.first]!.quote !== -1 || genderOf(naming.entity) === other) continue;
    if (subject && subject.entity !== naming.entity) return null;
    subject = naming;
  }
  const opening = subject && words[subject.first - 1];
  if (!subject || !opening || opening.sentence !== sentence || !SUBORDINATORS.has(opening.lower)) return null;
  if (words[subject.first - 2]?.sentence === sentence) return null;
  return cues.read({ ...subject, kind: 'person' }).isPossessive ? null : subject.entity;
}
