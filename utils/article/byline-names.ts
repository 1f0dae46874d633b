/** Words that stand before the names of a byline. */
const BY =
  /^(?:(?:(?:article|story|reviewed|words|text|report(?:ed|ing)?|written|posted|published|added)\s+)?by(?::\s*|\s+))/i;
/** "By" without a space behind it, as where the name stands in an element of its own. */
export const BY_AT_ONCE = /^By(?=\p{Lu}\p{Ll})/u;
/** What may stand behind them, with all that comes after it: a place, a note, another sentence; … */
const BEHIND =
  /(?:\s+[·–—-]\s|\s*[|•⋅(]|[·–—]\s|\s+(?:on|in|at|for|from|about|[Uu]pdated|[Pp]ublished|[Pp]osted|[Rr]eviewed|[Ee]dited|[Pp]hotograph(?:y|s|ed)|[Ll]ast\s[Uu]pdated|[Ff]ollow\s@?\S)(?=\s|$|:)|,?\s+\d|(?<=\p{L}\s(?!(?:Rev|Sen|Rep|Gov|Gen|Prof|Capt|Hon|Sgt|Col|Mrs)\.)\p{L}{3,})\.\s+\p{Lu}).*$/u;
/** … a day. */
const DATE_BEHIND =
  /(?:,?\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|,?\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?=[\s,]+\d)).*$/u;
/** Letters of a degree or a professional body, which are nobody's name. */
const LETTERS = /^(?:[A-Z]{2,5}|Ph\.?D\.?|M\.?D\.?|Jr\.?|Sr\.?|I{2,3}|IV)$/;
/** Trades of those who write, … */
const TRADE =
  /^(?:reporter|correspondent|editor|writer|columnist|contributor|producer|journalist|critic|intern|analyst|blogger|director|manager|president|officer|founder)s?$/i;
/** … and what stands before them. */
const FIELD =
  /^(?:staff|senior|chief|deputy|managing|associate|assistant|executive|contributing|guest|special|freelance|investigative|national|international|foreign|diplomatic|political|politics|security|defen[cs]e|science|health|medical|business|financial|economics|technology|tech|sports?|crime|court|legal|education|environment|climate|culture|arts?|music|film|features?|news|world|city|local|auto|digital)$/i;
/** First words of what stands before a trade and is nobody's name: "AP Auto Writer". */
const OUTLET = /^(?:[A-Z]{2,4}|The)$/;
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
/** … and words that stand in none, … */
const NO_PART =
  /^(?:the|an?|in|on|at|to|of|for|with|are|is|was|you|your|what|how|why|who|us|our|we|this|that|here|sign|log|login|click|view|all|ago|and|or|said|says|release)$/i;
/** … nor begin one in small letters. */
const NO_BEGINNING = /^(?:an?|in|on|at|to|of|for|with|and|or)$/;
/** Characters. */
const LONGEST_BYLINE = 300;
const LONGEST = 60;
const MOST_WORDS = 6;

/**
 * Who says that it is a byline: the page to machines, in so many words ("By …"), or by nothing but where it stands. Of words that
 * are shown only what looks like a name is taken, of the last only somebody's full name.
 */
export type BylineSource = 'declared' | 'said' | 'marked';

/** The names in a byline, without "By", trades, degrees, places and days; none where it holds no name. */
export function readBylineNames(text: string, source: BylineSource): string[] {
  const bare = decode(text.slice(0, LONGEST_BYLINE)).replace(BY, '').replace(BY_AT_ONCE, '');
  const parts = bare.split(/\s*(?:,|;|&|\band\b|\bwith\b)\s*/i).map((part) => part.trim());
  const names = parts.map((part) => cutTrade(cutBehind(part)));
  if (source !== 'declared' && !isShownName(names[0]!, source)) return [];
  const [first, ...rest] = names.filter(isName);
  if (first === undefined) {
    const all = cutBehind(bare);
    return source === 'declared' && parts.length === 1 && isName(all) ? [all] : [];
  }
  // Behind a full name, or one with a place, a single word is where it was written, or for whom.
  const isOne = first.includes(' ') || !parts.includes(first);
  const others = isOne ? rest.filter((part) => part.includes(' ')) : rest;
  return [first, ...others.filter((part) => !LETTERS.test(part))];
}

function isShownName(first: string, source: BylineSource): boolean {
  if (isFullName(first)) return source === 'said' || !STAFF.test(first);
  return source === 'said' && isName(first) && /^\p{Lu}\S+$/u.test(first);
}

/** What pages write twice over: "Ann &amp;amp; Ib", "O&amp;#039;Brien". */
function decode(text: string): string {
  return text
    .replace(/&(?:amp;)+/gi, '&')
    .replace(/&(?:#0?39|#x27|apos|rsquo|#8217);/gi, '’')
    .replace(/&(?:quot|#34);/gi, '"')
    .replace(/&(?:nbsp|#160);/gi, ' ');
}

function cutBehind(part: string): string {
  return part
    .replace(DATE_BEHIND, '')
    .replace(BEHIND, '')
    .replace(/\s+[–—-]$/u, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
}

/** "Lena Okafor Science reporter" without the trade; nothing is left of "Staff Writer". */
function cutTrade(part: string): string {
  const words = part.split(' ');
  if (STAFF.test(part) || !TRADE.test(words.at(-1)!)) return part;
  words.pop();
  while (FIELD.test(words.at(-1) ?? '')) words.pop();
  return words.length > 1 && !OUTLET.test(words[0]!) ? words.join(' ') : '';
}

/** One to six words that begin with a letter and are no address, handle or sentence. */
function isName(text: string): boolean {
  if (text.length > LONGEST || NO_NAME.test(text) || /[@/:\d?!…]|\.(?:com|org|net|gov)\b/i.test(text))
    return false;
  const words = text.split(' ');
  return words.length <= MOST_WORDS && /^\p{L}/u.test(text) && !NO_BEGINNING.test(words[0]!);
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
