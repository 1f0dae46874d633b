import type { Mention } from '../../types.ts';

const SCORE = /\b\d{1,3}\s?[-–]\s?\d{1,3}\b/u;
/** Words around a place in a sentence that gives a score: then a team is meant. */
const PLAYS =
  /^\s(?:\p{Ll}+ly\s|have\s|has\s|had\s|will\s)?(?:beat|beats|beaten|defeat|defeats|defeated|edge|edged|rout|routed|thrash|thrashed|roll|rolled|rallied|cruised|drew|draw|face|faces|faced|host|hosts|hosted|visit|visits|trail|trails|trailed|led|lead|leads|lost|won|win|wins|scored|came|went|go)\b/u;
const IS_PLAYED =
  /\b(?:beat|beats|beating|defeat|defeats|defeated|defeating|edged|edging|routed|thrashed|past|over|against|host|hosting|face|facing|visit|visiting|versus|vs\.?|at)\s(?:No\.\s\d+\s)?$/u;
const CLUBS = new Set('city united town athletic albion county rovers wanderers villa hotspur'.split(' '));
/** Where a match is played, not who plays it: "a loss at Harrow Field". */
const GROUNDS = new Set(
  'field park stadium arena ground grounds lane road bowl dome center centre speedway raceway course'.split(
    ' ',
  ),
);
const REACH = 140;

// National teams go by their country's name and stay places.
const COUNTRIES = new Set(
  (
    'Argentina Australia Austria Bangladesh Belgium Bolivia Brazil Britain Bulgaria Cameroon Canada Chile China Colombia Croatia Cuba ' +
    'Cyprus Denmark Ecuador Egypt England Estonia Fiji Finland France Georgia Germany Ghana Greece Hungary Iceland India Indonesia Iran ' +
    'Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Latvia Lithuania Luxembourg Malaysia Malta Mexico Morocco ' +
    'Namibia Nepal Netherlands Nigeria Norway Pakistan Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Samoa ' +
    'Scotland Senegal Serbia Slovakia Slovenia Spain Sweden Switzerland Thailand Tonga Tunisia Turkey Ukraine Uruguay Venezuela Vietnam ' +
    'Wales Zimbabwe'
  )
    .split(' ')
    .concat([
      'New Zealand',
      'South Africa',
      'South Korea',
      'Saudi Arabia',
      'Sri Lanka',
      'United States',
      'U.S.',
      'US',
      'United Kingdom',
      'West Indies',
      'Ivory Coast',
      'Costa Rica',
      'Czech Republic',
    ]),
);

/**
 * Names of places that stand for teams in a match report ("Eastern Vale beat Lima, 3-1"): beside a verb of playing in a
 * sentence with a score, or with a club's word at the end that the article also uses alone ("City").
 *
 * @param mentions in the order of the text
 */
export function findTeams(text: string, mentions: readonly Mention[]): Set<string> {
  const teams = new Set<string>();
  if (!SCORE.test(text)) return teams;
  for (const { kind, start, end } of mentions) {
    const name = text.slice(start, end);
    const last = name.split(' ').pop()!;
    if (kind !== 'place' || COUNTRIES.has(name) || GROUNDS.has(last.toLowerCase())) continue;
    const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
    const sentence = (/[^.!?\n]*$/u.exec(before)?.[0] ?? '') + (/^[^.!?\n]*/u.exec(after)?.[0] ?? '');
    if (SCORE.test(sentence) && (PLAYS.test(after) || IS_PLAYED.test(before))) teams.add(name);
    if (last !== name && CLUBS.has(last.toLowerCase()) && isAlone(text, last)) teams.add(name);
  }
  return teams;
}

/** Whether a capitalised word stands alone within a sentence at least twice: no name before it, none after. */
function isAlone(text: string, word: string): boolean {
  const matches = text.matchAll(new RegExp(`[\\p{Ll},] ${word}(?=[ ,.’'](?!\\p{Lu}))`, 'gu'));
  return [...matches].length >= 2;
}
