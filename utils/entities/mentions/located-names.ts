import { KNOWN_NAMES } from '../../ner/known-names.ts';
import type { Mention } from '../../types.ts';
import { isAcronym, isOrganisationWord } from '../names/organisation-name.ts';

/** A name whose bearer the recogniser is nowhere surer of than this. */
const SURE = 0.9;
/** Where somebody or something is; what is read, seen or sold "in" a paper or a parliament is said in other words. */
const IN =
  /(?<!\b(?:publish|appear|print|report|writ|wrote|articl|interview|stud|paper|trust|confiden|interest|invest|stake|share|believ|faith|work|job|play|star|featur|includ)\p{Ll}*\s)\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Oo]utside|[Tt]hroughout)\s$/u;
const TOWN = /\b(?:city|town|village|suburb|island|province|district|port|county|state)\sof\s$/u;
/** Assemblies that things happen in. */
const ASSEMBLIES =
  /^(?:Parliament|Congress|Senate|Cabinet|House|Assembly|Commons|Lords|Whitehall|Westminster|Bundestag|Knesset|Dáil|Seanad|Stormont|Holyrood)$/u;

/**
 * Names of supposed bodies that stand for places here: every second time or more the article says that something is "in"
 * or "near" them, or calls them a town.
 *
 * @param mentions in the order of the text
 */
export function collectLocated(text: string, mentions: readonly Mention[]): Set<string> {
  const counts = new Map<string, { located: number; all: number; confidence: number }>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind !== 'organisation') continue;
    const name = text.slice(start, end);
    const count = counts.get(name) ?? { located: 0, all: 0, confidence: 0 };
    counts.set(name, count);
    count.all += 1;
    count.confidence = Math.max(count.confidence, confidence);
    const before = text.slice(Math.max(0, start - 28), start);
    if ((IN.test(before) || TOWN.test(before)) && !/^['’]s/u.test(text.slice(end, end + 2)))
      count.located += 1;
  }
  const places = new Set<string>();
  for (const [name, { located, all, confidence }] of counts)
    if (located * 2 >= all && located > 0 && confidence < SURE && mayBePlace(name)) places.add(name);
  return places;
}

function mayBePlace(name: string): boolean {
  if (isAcronym(name) || ASSEMBLIES.test(name)) return false;
  const words = name.split(' ');
  return !words.some(isOrganisationWord) && KNOWN_NAMES.match(words).length === 0;
}
