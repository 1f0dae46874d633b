import type { Mention } from '../../types.ts';
import { isAcronym, isOrganisationWord } from '../names/organisation-name.ts';

/** A name that the recogniser is surer of than this is what it seems, in quotation marks or not. */
const SURE = 0.95;

/**
 * Names of supposed bodies that the article sets in quotation marks, alone or behind a colon ("Night File: Snow Town"):
 * titles of works. A name that is a body's by its own words stays.
 *
 * @param mentions in the order of the text
 */
export function collectTitles(text: string, mentions: readonly Mention[]): Set<string> {
  const titles = new Set<string>();
  for (const { kind, start, end, confidence } of mentions) {
    if (kind !== 'organisation' || confidence > SURE) continue;
    const name = text.slice(start, end);
    if (isAcronym(name) || name.split(' ').some(isOrganisationWord)) continue;
    if (
      /(?:[“"‘]|[“"][\p{Lu}][\p{L}\p{N}’' ]{1,40}: )(?:The )?$/u.test(
        text.slice(Math.max(0, start - 50), start),
      ) &&
      /^[,.]?[”"’]/u.test(text.slice(end, end + 2)) &&
      !/^['’]s/u.test(text.slice(end, end + 2))
    )
      titles.add(name);
  }
  return titles;
}
