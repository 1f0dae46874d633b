/** Words that stand before the names of a byline. */
const BY =
  /^(?:(?:article|story|reviewed|words|text|report(?:ed|ing)?|written|posted|published|added)\s+)?by(?::\s*|\s+)/i;
/** The same without a space, as where the name stands in an element of its own. */
const BY_AT_ONCE = /^By(?=\p{Lu}\p{Ll})/u;
/** What may stand behind them, with all that comes after it: … */
const BEHIND =
  /(?:\s*[|•·⋅–—]|\s+-\s|\s*\(|\s+(?:on|in|at|for|from|updated|published|posted|reviewed|edited|photograph(?:y|s|ed)?|last|about|follow)\b|,?\s+\d).*$/i;
/** … a day, or another sentence. */
const DATE_BEHIND =
  /(?:,?\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|,?\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?=$|[\s,]+\d)|(?<=\p{L}{3})\.\s+\p{Lu}).*$/u;
/** Letters of a degree or a professional body, which are nobody's name. */
const LETTERS = /^(?:[A-Z]{2,5}|Ph\.?D\.?|M\.?D\.?|Jr\.?|Sr\.?|I{2,3}|IV)$/;
/** Trades of those who write. */
const TRADE =
  /^(?:reporter|correspondent|editor|writer|columnist|contributor|producer|journalist|critic|intern|analyst|blogger|director|manager|president|officer|founder)s?$/i;
/** First words of what stands before a trade and is nobody's name: "AP Auto Writer". */
const OUTLET =
  /^(?:[A-Z]{2,4}|Staff|News|Wire|Sports?|Guest|Special|Senior|Chief|Contributing|Associate|Managing|Executive|The)$/;
/** Of several who are not named. */
const STAFF = /\s(?:staff|team|bureau|desk|newsroom|services|reports|editors|writers)$/i;
const NO_NAME =
  /^(?:admin|administrator|staff|editor|webmaster|guest|unknown|anonymous|none|null|undefined|authors?|by|(?:posted|written|reviewed)(?:\s+by)?|print|share|email|tweet(?:ed)?|podcasts?|comments?|photos?|videos?|subscribe|menu|search|home|news|sports?|blog|contents?|advertisement|sponsored|save|listen|read|more|follow|updated|published)$/i;
/** Small words that stand in names, … */
const PARTICLES = new Set(
  'de da do dos das del della di du des la le van von der den ter ten bin ibn al el y e und zu zur af av st'.split(
    ' ',
  ),
);
/** … and words that stand in none. */
const NO_PART =
  /^(?:the|an?|in|on|at|to|of|for|with|are|is|was|you|your|what|how|why|who|us|our|we|this|that|here|sign|log|login|click|view|all|mins?|minutes|ago|and|or|said|says|release)$/i;
/** Characters. */
const LONGEST_BYLINE = 300;
const LONGEST = 60;
const MOST_WORDS = 6;

/** What is known of where a byline's words stand. */
export interface BylineSource {
  /** The page says so to machines, or in so many words: "By …". Elsewhere only what looks like somebody's name is taken. */
  readonly isSaid: boolean;
}

/** The names in a byline, without "By", trades, degrees, places and days; none where it holds no name. */
export function readBylineNames(text: string, { isSaid }: BylineSource): string[] {
  const bare = text
    .slice(0, LONGEST_BYLINE)
    .replace(/&(?:amp;)+/gi, '&')
    .replace(BY, '')
    .replace(BY_AT_ONCE, '');
  const parts = bare.split(/\s*(?:,|;|&|\band\b|\bwith\b)\s*/i).map((part) => part.trim());
  const [first, ...rest] = parts.map((part) => cutTrade(cutBehind(part))).filter(isName);
  if (first === undefined) {
    const all = cutBehind(bare);
    return isSaid && parts.length === 1 && isName(all) ? [all] : [];
  }
  if (!isSaid && (!isFullName(first) || STAFF.test(first))) return [];
  // Behind a full name, or one with a place, a single word is where it was written, or for whom.
  const isOne = first.includes(' ') || !parts.includes(first);
  const others = isOne ? rest.filter((part) => part.includes(' ')) : rest;
  return [first, ...others.filter((part) => !LETTERS.test(part))];
}

function cutBehind(part: string): string {
  return part
    .replace(BEHIND, '')
    .replace(DATE_BEHIND, (behind: string, at: number) =>
      // "Ann May" is somebody's name.
      part.slice(0, at).includes(' ') || /\d/.test(behind) ? '' : behind,
    )
    .replace(/(?<=\p{L}{3})\.$/u, '');
}

/** "Lena Okafor Science reporter" without the trade; nothing is left of "Staff Writer". */
function cutTrade(part: string): string {
  const words = part.split(' ');
  if (STAFF.test(part) || !TRADE.test(words.at(-1)!)) return part;
  const name = words.slice(0, 2).join(' ');
  return words.length > 2 && isFullName(name) && !OUTLET.test(words[0]!) ? name : '';
}

/** One to six words that begin with a letter and are no address, handle or sentence. */
function isName(text: string): boolean {
  if (text.length > LONGEST || NO_NAME.test(text) || /[@/:\d?!…]|\.(?:com|org|net|gov)\b/i.test(text))
    return false;
  const words = text.split(' ');
  return (
    words.length <= MOST_WORDS && /^\p{L}/u.test(text) && (words[0] === 'The' || !NO_PART.test(words[0]!))
  );
}

/** Two to five capitalised words with nothing between them but particles. */
function isFullName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  return words.every(
    (word) =>
      PARTICLES.has(word.toLowerCase()) ||
      (/^\p{Lu}/u.test(word) && !NO_PART.test(word) && !NO_NAME.test(word)),
  );
}
