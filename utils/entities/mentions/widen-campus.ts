import type { Mention } from '../../types.ts';

const STATE_UNIVERSITY =
  /^(?:[Tt]he\s)?University of (?:Alabama|Alaska|Arkansas|California|Colorado|Hawaii|Hawai[‘ʻ']i|Houston|Illinois|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|Nevada|North Carolina|South Carolina|Tennessee|Texas|Virginia|Washington|Wisconsin)$/u;
/** "at Austin", "-Madison", and the campuses that are set off by a comma, behind which any place might follow. */
const CAMPUS =
  /^(?:\sat\s\p{Lu}[\p{L}-]+(?:\s(?!University)\p{Lu}\p{Ll}+)?|[-–—]\p{Lu}\p{Ll}+(?:\s(?:City|Rock|Springs|Dearborn))?|(?:,\s|\s)(?:Berkeley|Davis|Irvine|Los Angeles|Merced|Riverside|San Diego|San Francisco|Santa Barbara|Santa Cruz|College Park|Baltimore County|Amherst|Lowell|Boulder|Denver|Las Vegas|Reno|Ann Arbor|Dearborn|Twin Cities|Duluth|Austin|Knoxville|Chattanooga|Urbana-Champaign|Chapel Hill|Charlotte|Wilmington|Greensboro|Bothell|Tacoma)(?!\p{L}))/u;
/** The campus may be a place of its own to the recogniser. */
const SURE = 1;

/**
 * A state university's name that breaks off before its campus: "University of Texas" of "University of Texas at Austin". Its
 * campuses are universities of their own. Others stay as they are.
 */
export function widenCampus(text: string, mention: Mention): Mention {
  const { start, end } = mention;
  if (!STATE_UNIVERSITY.test(text.slice(start, end))) return mention;
  const campus = CAMPUS.exec(text.slice(end, end + 40));
  return campus ? { kind: 'organisation', start, end: end + campus[0].length, confidence: SURE } : mention;
}
