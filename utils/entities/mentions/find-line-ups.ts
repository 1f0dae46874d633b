import type { Mention } from '../../types.ts';
import { KnownMentions } from './known-mentions.ts';

const NAME =
  "(?:\\p{Lu}\\.?\\s)?(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Ee]l|[Aa]l|[Ll]a)[\\s-]){0,3}\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}";
/** A place in the team: a name, and in brackets a card, a minute or who came on ("Banks (Young 70)"). */
const PLACE = new RegExp(
  `^\\s*(?:\\d{1,2}\\.?\\s)?(${NAME})(?:\\s\\(([^()]{1,40})\\)?)?(?:\\s\\d{1,3}['’]?)?\\s*$`,
  'du',
);
const SUBSTITUTE = new RegExp(`(${NAME})(?=,?\\s\\d{1,3}|$)`, 'dgu');
/** Behind the name of the team. */
const LINE = /(?:^|\n)(?:[^\n:;]{2,48}):\s([^\n]{40,900})/dgu;
/** Rows of a team are parted by semicolons, players by commas. */
const LEAST_ROWS = 3;
const LEAST_PLACES = 9;
const LEAST_KNOWN = 3;

/**
 * The players of a line-up ("Harborough: Lewis; Grant, Obi, Hill, Cole; …"): every place holds somebody's name, however much
 * of a word it is. Rows parted by semicolons, and people whom the recogniser knows among them, tell it from other lists.
 *
 * @param mentions in the order of the text, not overlapping; so is what is given back
 */
export function findLineUps(text: string, mentions: readonly Mention[]): Mention[] {
  const known = new KnownMentions(mentions);
  const found: Mention[] = [];
  for (const { indices } of text.matchAll(LINE)) {
    const places = readPlaces(text, indices![1]![0], indices![1]![1]);
    const people = places.filter(({ start, end }) =>
      known.touching(start, end).some(({ kind }) => kind === 'person'),
    );
    if (places.length >= LEAST_PLACES && people.length >= LEAST_KNOWN) found.push(...places);
  }
  if (found.length === 0) return [...mentions];
  const taken = new KnownMentions(found);
  return [...mentions.filter(({ start, end }) => taken.touching(start, end).length === 0), ...found].sort(
    (a, b) => a.start - b.start,
  );
}

/** The names in the places of a line, none where it is not a line-up's. */
function readPlaces(text: string, from: number, to: number): Mention[] {
  const line = text.slice(from, to);
  if (line.split(';').length < LEAST_ROWS) return [];
  const found: Mention[] = [];
  let places = 0;
  const add = (start: number, [first, last]: [number, number]): void => {
    found.push({ kind: 'person', start: start + first, end: start + last, confidence: 1 });
  };
  for (const { 0: place, index } of line.matchAll(/[^,;.:()]+(?:\([^()]*\))?[^,;.:()]*/gu)) {
    places += 1;
    const match = PLACE.exec(place);
    if (!match) continue;
    add(from + index, match.indices![1]!);
    const inside = match.indices![2];
    for (const { indices } of match[2]?.matchAll(SUBSTITUTE) ?? [])
      add(from + index + inside![0], indices![1]!);
  }
  return found.length >= places * 0.8 ? found : [];
}
