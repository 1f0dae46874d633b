import type { Segment } from './survey-types.ts';

/** Kinds of phrase that furniture begins with or consists of; each is a feature. */
const PHRASES = {
  readMore:
    /^(?:read|see|watch|listen|view|related|also|more|recommended|trending|most|next|previous|up next|continue|explore|discover|you (?:may|might)|don[’']t miss|click|learn more|what to read|in this (?:article|story)|table of contents|contents|jump to|skip)\b/i,
  share:
    /^(?:share|tweet|facebook|twitter|linkedin|whatsapp|email|print|copy|follow|save|pin|comment|like|reply|report|bookmark|listen|add us)\b/i,
  signUp:
    /\b(?:newsletter|sign up|subscrib|inbox|free trial|log in|sign in|register|your email|get the latest|join (?:us|our)|unsubscribe|donate|support (?:us|our)|become a (?:member|supporter)|download (?:the|our) app)/i,
  byline:
    /^(?:by|written by|posted by|author|words by|reporting by|photo|image|picture|credit|source|via|edited by|reviewed by|contributor|staff)\b/i,
  dateLine:
    /^(?:(?:published|posted|updated|last|first|modified|created)\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}[ ./-](?:\w+)[ ./-]\d{2,4}|\d+ (?:min|hour|day|week|month|year))/i,
  legal:
    /(?:©|\(c\)|copyright|all rights reserved|privacy policy|terms of|cookies?\b|may earn|affiliate|commission|disclaimer|disclosure|advertis|sponsored|reprints|permission)/i,
  caption:
    /(?:\b(?:photo|image|picture|credit|courtesy|getty|reuters|shutterstock|unsplash|pictured|file photo|illustration|screenshot|video)\b|\((?:ap|afp|pa)\b)/i,
  about:
    /\b(?:is an? (?:\w+ ){0,4}(?:writer|editor|reporter|journalist|author|correspondent|columnist|contributor|freelance|professor|blogger|producer)|follow (?:him|her|them|us|me) on|can be reached|contact (?:him|her|us|me)|tags?:|categor|filed under|topics?:|about the author|has written for|@\w+)/i,
  comments:
    /^(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?|leave a|post a|add a|join the (?:conversation|discussion)|have your say)\b/i,
} as const;

export const PHRASE_NAMES = Object.keys(PHRASES);
const PHRASE_PATTERNS = Object.values(PHRASES);
/** Furniture is short or shows early; the rest of a long paragraph is not searched. */
const PHRASE_SPAN = 400;

/** Which kinds of phrase a text shows, as bits in the order of `PHRASE_NAMES`. */
export function findPhrases(text: string): number {
  const sample = text.length > PHRASE_SPAN ? text.slice(0, PHRASE_SPAN) : text;
  let bits = 0;
  for (let i = 0; i < PHRASE_PATTERNS.length; i += 1) if (PHRASE_PATTERNS[i]!.test(sample)) bits |= 1 << i;
  return bits;
}

/** How a text ends: 2 a sentence's mark (quotes may follow), 1 a colon, semicolon or dash, 0 otherwise. */
export function getEnding(text: string): number {
  if (/[.!?…。][\])"”’'»]*$/.test(text)) return 2;
  return /[:;—–-]$/.test(text) ? 1 : 0;
}

/** How a text begins: 2 a capital or digit, 1 a quotation mark, 0 a small letter or anything else. */
export function getBeginning(text: string): number {
  const first = text[0] ?? '';
  if ('"“‘\'«'.includes(first)) return 1;
  return first.toLowerCase() !== first || (first >= '0' && first <= '9') ? 2 : 0;
}

export function getLinkShare(segment: Segment): number {
  return Math.min(1, segment.linkChars / segment.text.length);
}
