import type { Role } from '../../types.ts';

/** Words before a title that date it. */
const TENSES: ReadonlyMap<string, Role['tense']> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['retired', 'former'],
  ['then', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['erstwhile', 'former'],
  ['once', 'former'],
  ['outgoing', 'current'],
  ['current', 'current'],
  ['now', 'current'],
  ['currently', 'current'],
  ['also', 'current'],
  ['formerly', 'former'],
  ['previously', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
]);

/** The tense that a lower-case word gives to the title after it, null where none. */
export function tenseOf(word: string): Role['tense'] | null {
  return TENSES.get(word) ?? (word.startsWith('ex-') || word.startsWith('then-') ? 'former' : null);
}

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its our my your this that another one some'.split(' '),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of at for with from in on to by under against within across near behind'.split(' '),
);

/** "31-year-old", "aged": how old somebody is, is no part of a title. */
export function isAge(word: string): boolean {
  return /^\d+-(?:year|month)-old$/.test(word);
}

/** Words that no title holds: where a walk over the words of a title ends. */
const STOPS = new Set(
  (
    'and or but nor so yet if as than that which who whom whose when where while because although though after before since until ' +
    'during through into onto over about between among against without within by from with to on in at for of up out off down ' +
    'he she it they we i you him them me us his her their its our my your this these those there here what how why ' +
    'is are was were be been being am has have had do does did will would can could may might must shall should ' +
    'not also only just even still already then now never ever always often again too very more most less least ' +
    'met meet meets meeting made make makes got get gets took take takes came come comes went go goes gave give gives saw see sees ' +
    'left leave leaves led leads held holds won wins lost beat joined replaced succeeded backed including like unlike according ' +
    'whether unless once despite amid per via aboard alongside amongst following toward towards around beyond except ago today yesterday tonight meanwhile however still later earlier ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'chose chosen choose chooses drew fought found kept knew paid ran sent struck taught threw wore wrote spoke paints urges backs defeats include includes included feature features featured seen versus vs buy sue sack oust unseat thank arrest acquire invite persuade convince ' +
    'both either neither all each every any some no one two three four five six seven eight nine ten many several few other'
  ).split(' '),
);

export function isStop(word: string): boolean {
  return STOPS.has(word);
}
