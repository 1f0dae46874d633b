import type { Mention } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { isOrganisationWord } from '../names/organisation-name.ts';
import { fold } from '../text/fold.ts';

/** What is no body, in the singular. Nouns that a company goes by, too ("software", "service", "app"), are left out. */
const THINGS =
  'game|video game|film|movie|sitcom|drama|novel|memoir|song|ballad|album|podcast|cocktail|car|sedan|hatchback|coupe|convertible|SUV|pickup|minivan|truck|roadster|smartphone|handset|' +
  'drug|medication|medicine|vaccine|painkiller|antibiotic|festival|tournament|marathon|exam|dish|language|dialect|spacecraft|rocket|satellite|missile|telescope|supercomputer|rover|lander|' +
  'helicopter|warship|frigate|yacht|ferry|disease|illness|condition|disorder|syndrome|virus|bacterium|infection|technique|procedure|phenomenon|principle|legislation|treaty|algorithm|' +
  'course|workshop|scheme|protein|gene|molecule|compound|pesticide|herbicide|cryptocurrency|breed|hashtag|slogan|chant';
/** "a condition called HP": plainly a thing, however sure the recogniser is. */
const CALLED = new RegExp(
  `(?<!\\b(?:of|behind)\\s(?:the|an?|this)\\s)\\b(?:${THINGS})s?,?\\s(?:(?:is|was|are|were)\\s)?(?:often\\s|also\\s)?(?:called|named|known\\sas|dubbed|titled|entitled|nicknamed|termed)\\s(?:the\\s)?["“‘']?$`,
  'u',
);
/** "the TV show Lyst": where a name is all that follows. */
const SHOWN =
  /\b(?:film|movie|novel|TV\sshow|TV\sseries|television\sseries|sitcom|album|single|song|hymn|video\sgame|musical|opera|memoir|podcast|\bin\sthe\s(?:upcoming|forthcoming|hit))\s["“‘]?$/u;
const ENDS = /^(?:[.;:)”"]|,\s(?!who\b)|\s?$|\s(?:and|or|by|is|was|in|on|at|with|to|from)\b)/u;
/** "Lyst, a telescope that …": the noun that tells what somebody or something is. */
const IS_ONE = new RegExp(
  `^,\\s(?:an?|the|its|their)\\s(?:(?!(?:of|at|for|in|with|from|to|who|and)\\b)[\\p{L}\\p{N}’'-]+\\s){0,4}(?:${THINGS})(?=[,.;)]|\\s(?:that|which|in|of|for|with|by|on|from|called|about|caused)\\b)`,
  'u',
);
/** "Lyst, Corvane’s gaming platform" */
const OWNED =
  /^,\s\p{Lu}[\p{L}\p{N}]*['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,4}(?:platform|service|app|product|device|console|model|browser|engine|assistant|chatbot|tool|software|game|phone|brand)(?=[,.;)]|\s(?:that|which|for|in)\b)/u;
/** What follows the name of a thing, and of its maker only where the recogniser is sure of that. */
const OWN_NOUN =
  /^\s(?:\p{Ll}+\s)?(?:supercomputer|rocket|spacecraft|telescope|satellite|lander|rover|sedan|hatchback|coupe|convertible|grille?|headphones|smartphone|smartwatch|console|trophy|championship|anthem|virus|variant|vaccine|gene|protein|diet|syndrome|curriculum|font|typeface|algorithm)s?\b/u;
/** Surer than this, the recogniser knows a maker. */
const SURE = 0.8;

/** What the article says to be things: everywhere by `names`, by `starts` (offsets in UTF-16 units) in one place only. */
export interface ThingUses {
  readonly names: ReadonlySet<string>;
  readonly starts: ReadonlySet<number>;
}

/**
 * Names of supposed people and bodies that the article says to be things': "a condition called HP", "Lyst, a telescope
 * that …", "the Hazel Row supercomputer". What it says in one place holds for the same name elsewhere, unless somebody
 * bears it after whom the thing is called: "a film called Lund" where Ada Lund is named, "the frigate, named Ada Lund".
 *
 * @param mentions in the order of the text
 * @param people first and last words of full names here
 */
export function collectThingUses(
  text: string,
  mentions: readonly Mention[],
  people: ReadonlyMap<string, number>,
): ThingUses {
  const names = new Set<string>();
  const starts = new Set<number>();
  const surest = new Map<string, number>();
  const doubtful = new Set<string>();
  const called = new Map<number, string>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind !== 'person' && kind !== 'organisation') continue;
    const name = text.slice(start, end);
    surest.set(name, Math.max(surest.get(name) ?? 0, confidence));
    if (name.split(' ').some((word) => isOrganisationWord(word))) continue;
    if (SHOWN.test(text.slice(Math.max(0, start - 24), start)) && ENDS.test(text.slice(end, end + 6)))
      doubtful.add(name);
    if (CALLED.test(text.slice(Math.max(0, start - 60), start))) called.set(start, name);
    const after = text.slice(end, end + 80);
    if (
      IS_ONE.test(after) ||
      OWNED.test(after) ||
      (kind === 'organisation' && OWN_NOUN.test(after.slice(0, 30)))
    )
      doubtful.add(name);
  }
  for (const [start, name] of called) {
    starts.add(start);
    if (!people.has(name) && !(isFullName(name) && surest.get(name)! >= SURE)) names.add(name);
  }
  for (const name of doubtful) if (surest.get(name)! < SURE) names.add(name);
  return { names, starts };
}

/** "Ada Lund" */
function isFullName(name: string): boolean {
  const [first, ...rest] = name.split(' ');
  return rest.length > 0 && guessGender(fold(first!)) !== null;
}
