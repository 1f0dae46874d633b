import type { Mention } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { fold } from '../text/fold.ts';

/**
 * A single word that the recogniser takes for a person and is nowhere surer of than this is one in a case of five; a body or
 * somebody of several words in more than half (measured on 250 annotated news articles that the model was not trained on).
 */
const FAINT = 0.4;

/**
 * Single words taken for people that are too unsure to be shown, however often they stand here. A given name, or
 * what ends as a body's name, stays.
 *
 * @param mentions in the order of the text
 */
export function collectFaint(text: string, mentions: readonly Mention[]): Set<string> {
  const surest = new Map<string, number>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind !== 'person' && kind !== 'organisation') continue;
    const name = text.slice(start, end);
    // A body that is as unsure as that stays.
    const weight = kind === 'organisation' ? 1 : confidence;
    surest.set(name, Math.max(surest.get(name) ?? 0, weight));
  }
  const faint = new Set<string>();
  for (const [name, confidence] of surest)
    if (confidence < FAINT && !name.includes(' ') && !isTelling(name)) faint.add(name);
  return faint;
}

function isTelling(word: string): boolean {
  return isOrganisationWord(word) || guessGender(fold(word)) !== null;
}
