import type { Mention } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { fold } from '../text/fold.ts';

/**
 * What the recogniser is nowhere surer of than this is somebody in two cases of five and a body in one of four (on its dev
 * sets, names named once).
 */
const FAINT = 0.4;

/**
 * Names of people and bodies that are too unsure to be shown, however often they stand here. A name with a
 * body's word in it, or a given name in front, stays.
 *
 * @param mentions in the order of the text
 */
export function collectFaint(text: string, mentions: readonly Mention[]): Set<string> {
  const surest = new Map<string, number>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind !== 'person' && kind !== 'organisation') continue;
    const name = text.slice(start, end);
    surest.set(name, Math.max(surest.get(name) ?? 0, confidence));
  }
  const faint = new Set<string>();
  for (const [name, confidence] of surest)
    if (confidence < FAINT && !isTelling(name.split(' '))) faint.add(name);
  return faint;
}

function isTelling(words: readonly string[]): boolean {
  return words.some(isOrganisationWord) || guessGender(fold(words[0]!)) !== null;
}
