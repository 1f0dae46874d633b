import type { Introduction } from './introductions.ts';

/** A name of up to five words, small ones among them; no words that sentences begin with. */
const NAME =
  "(?!(?:Former|The|This|That|Our|His|Her|Its|Their|My|Your|Home|Work|School|Least|First|Once|All|Night|Age)\\s)(?:\\d{1,3}\\s)?\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s(?:(?:of|the|for|and|&)\\s)?\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,4}(?<!['’]s)";
/** Behind it; neither an adjective of nationality nor what is called after a town. */
const END =
  '(?=\\s?[,.;:)”"]|[\'’]s?\\s|(?<!an|ish|ese|ch|i)\\s(?!(?:campus|branch|plant|factory|site|stadium|airport|hospital|port|course|summit|event|province|region|level)\\b)\\p{Ll}|\\s[–—-]\\s|\\n|$)';
const POSTS =
  'analyst|economist|strategist|researcher|scientist|engineer|professor|lecturer|fellow|director|manager|officer|chief|head|partner|counsel|designer|developer|consultant|' +
  'executive|vp|vice\\spresident|curator|physician|surgeon|historian|biologist|ecologist|physicist|astronomer|psychologist|psychiatrist|sociologist|epidemiologist|virologist|' +
  'immunologist|neuroscientist|geologist|chemist|specialist|expert|trader|broker|programmer|coordinator|dean|editor|reporter|journalist|columnist|lead|leader|employee|producer|contributor|representative|writer|correspondent|fellow';
const ANY_POSTS = POSTS.replace(/(?<![^|])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const OFFICERS =
  'Chief\\s\\p{Lu}\\p{Ll}+\\sOfficer|Chief\\sExecutive|[Mm]anaging\\s[Dd]irector|[Ee]xecutive\\s[Dd]irector|(?:[Cc]o-?)?[Oo]wners?|Co-?[Ff]ounders?|Founders?|CTO|COO|CMO';
/** Who stands between a company's name and their own. */
const HEADS = `(?:${OFFICERS}|CEO|President\\sand\\sCEO)(?:\\sand\\s(?:CEO|President|Chief\\s\\p{Lu}\\p{Ll}+\\sOfficer))?`;

/** Bodies by the posts that people hold there. What may be a person or a place stays one. */
export const POSTS_AT_BODIES: readonly Introduction[] = [
  // "senior vp of partnerships and revenue at Corvane"
  `\\b(?:${ANY_POSTS})(?:s(?=\\sat\\s))?(?:\\s[\\p{L}&/’'-]+){0,5}?\\sat\\s(?:the\\s)?((?:The\\s)?${NAME})${END}`,
  // "a spokeswoman for Corvane"
  `\\b(?:[Ss]pokes(?:man|woman|person)|lobbyist|analyst|[Cc]ommissioner|[Ff]ellow|[Aa]ttorney|[Cc]onsultant)\\s(?:for|with|from)\\s(?:the\\s)?((?:The\\s)?${NAME})${END}`,
  // "a scientist with Corvane"
  `\\b(?:analyst|economist|strategist|researcher|scientist|engineer|specialist|meteorologist|biologist|geologist|physician|broker|correspondent|reporter|miner|trader|agent)s?\\swith\\s(?:the\\s)?((?:The\\s)?${NAME})${END}`,
  // "Chief Technology Officer of Corvane"
  `\\b(?:${OFFICERS})(?:\\sand\\s[\\p{L}-]+)?\\s(?:of|at)\\s(?:the\\s)?(${NAME})${END}`,
  // "Corvane General Manager Ada Okafor"
  `\\s(?=(?:General|Marketing|Sales|Regional|Country|Operations|Communications|Managing)\\s(?:Manager|Director),?\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu})(?<=(?<![\\p{L}\\p{N}’'.-])(${NAME})\\s)`,
  // "a company called Corvane"
  `\\b(?:company|firm|startup|start-up|charity|NGO|non-?profit|organi[sz]ation|group|band|label|agency|studio|outlet|business)\\s(?:called|named|known\\sas)\\s["“]?(${NAME})${END}`,
  // "the Corvane party"
  `\\b[Tt]he\\s(${NAME})(?<!an|ish|ese|ch|i|ic|ive|al|t)\\s(?:party|movement|militia)(?=[,.;]|\\s(?:in|of|and|has|had|is|was|said|won|led|which|that)\\b)`,
  // "told Corvane magazine"
  `\\b(?:told|in|by|with|for|from)\\s(?:the\\s)?(${NAME})(?<!an|ish|ese|ch|i|-based)\\s(?:magazine|newspaper|news\\sagency|tabloid|broadsheet)\\b`,
  // "Corvane Co-Founder and CEO Ada Okafor"
  `\\s(?=(?:${HEADS})\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu})(?<=(?<![\\p{L}\\p{N}’'.-])(${NAME})\\s)`,
].map(
  (source, at): Introduction => ({
    kind: 'organisation',
    pattern: new RegExp(source, 'dgu'),
    isShy: true,
    // Of the first: whoever holds a post "at" somewhere is not only there.
    isWorkplace: at === 0,
  }),
);

/** Posts that are held at a body: experts, traders, officers and reporters are at places as often. */
const HELD =
  /\b(?:analyst|economist|strategist|researcher|scientist|engineer|professor|lecturer|fellow|director|partner|counsel|designer|developer|consultant|executive|vp|vice\spresident|curator|physician|surgeon|\p{Ll}+ologist|physicist|astronomer|psychiatrist|chemist|programmer|dean|(?:head|manager)\sof\s(?!state|government|the)\p{L}+)\b/iu;
/** A comma or the end, where no relative clause says what there is, or somebody's name. */
const SET_OFF = /^(?:\s?,\s(?!wh(?:ere|en|ich|o)\b)|[.;:)]|$|\n|\s\p{Lu})/u;

/**
 * Whether somebody's post at a supposed place shows that it is a body: "Ada Okafor, a researcher at Harbour Florida,", but
 * not "experts at Sandy Hook" or "a trader at Covent Garden".
 *
 * @param post what stands before the place's name
 * @param behind what stands behind it, a few letters of it
 */
export function isHeldThere(post: string, behind: string): boolean {
  return HELD.test(post) && SET_OFF.test(behind);
}
