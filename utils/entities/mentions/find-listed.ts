import type { Mention } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { fold } from '../text/fold.ts';

/** What the recogniser is surer of than this stays a place or a thing. */
const UNSURE = 0.6;
const JOINT = /^,?\s(?:and|or|und|with|&)\s$|^,\s$/u;
/** What ends the name of a place that is called after somebody. */
const PLACES = new Set(
  'street road avenue park beach bay island islands county city town falls hall house square centre center bridge river lake mountain hills valley airport station stadium hospital school church market harbour harbor point'.split(
    ' ',
  ),
);

/**
 * Two words that begin with a given name, taken for a place or a thing without much faith, are somebody's name within a list of
 * people: "Katie Lund, Georg Marsh, and Chelsea Vale".
 *
 * @param mentions in the order of the text, not overlapping
 */
export function findListed(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index): Mention => {
    const { kind, start, end, confidence } = mention;
    if ((kind !== 'place' && kind !== 'other') || confidence >= UNSURE) return mention;
    const words = text.slice(start, end).split(/\s/u);
    const last = fold(words[1] ?? '');
    if (
      words.length !== 2 ||
      guessGender(fold(words[0]!)) === null ||
      PLACES.has(last) ||
      isOrganisationWord(last)
    )
      return mention;
    return isBeside(text, mentions[index - 1], mention) || isBeside(text, mention, mentions[index + 1])
      ? { ...mention, kind: 'person' }
      : mention;
  });
}

/** Whether of two that are joined in a list the other is a person of several words. */
function isBeside(text: string, first: Mention | undefined, second: Mention | undefined): boolean {
  if (!first || !second || second.start - first.end > 8) return false;
  const isFull = ({ kind, start, end }: Mention): boolean =>
    kind === 'person' && text.slice(start, end).includes(' ');
  return JOINT.test(text.slice(first.end, second.start)) && (isFull(first) || isFull(second));
}
