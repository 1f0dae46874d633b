import type { Introduction } from './introductions.ts';

/** Words that a sentence begins with, and no name does. */
const OPENERS =
  'In|On|At|From|Near|Since|By|Last|Of|This|That|The|A|An|But|And|After|When|While|As|If|For|With|So|Then|Now|Our|His|Her|Its|Their|My|Your';
/** A name of up to four words. */
const NAME = `(?!(?:${OPENERS})\\s)\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,3}(?<!['’]s)`;
const SPENT = '(?:(?:about|around|nearly|almost|roughly|some|over|up\\sto|more\\sthan)\\s)?(?:US|A|C)?[$£€¥]';
const END = '(?=[,.;:)”"]|[\'’]s\\s|\\s\\p{Ll}|\\n|$)';
const OFFICERS =
  '(?:co-)?founders?|CEO|CFO|chief\\sexecutive(?:\\sofficer)?|managing\\sdirector|chief\\s(?:operating|financial|technology|marketing|product|commercial)\\sofficer';
const NOUNS =
  'company|firm|organi[sz]ation|start-?up|charity|non-?profit|think\\stank|retailer|manufacturer|consultancy|(?:record\\s)?label|(?:advocacy|trade|campaign|lobby|pressure|rights)\\sgroup|news\\s(?:outlet|site|agency)|publisher|insurer|lender|brewery|airline|vendor|pollster|coalition|chipmaker|drugmaker|carmaker|automaker|accelerator|incubator';

/** "after Corvane announced that …", within a sentence; the verb is looked for first, being rarer than capitals */
const ANNOUNCING = `\\s(?=(?:has\\s|had\\s)?(?:announced|declined\\sto|unveiled|acquired|reports\\sthat|reported\\sthat)\\b)(?<=(?<=[\\p{Ll}\\d,;—–]\\s)(?<!\\b[Tt]he\\s)(${NAME})(?<!an|ish|ese|ch|s)\\s)`;

/** Who announces something may be a person; who is bought, owned or led by officers is none, if the recogniser is no surer. */
const LIKELY = 0.8;

/** Bodies by what they do, by who leads them, and by what is done to them. What may be a person stays one. */
export const ACTING_BODIES: readonly Introduction[] = [
  // "her former label Loud Engine", "his employer, Corvane,"
  `(?:label|employer|start-?up),?\\s(?<=\\b(?:[Hh]er|[Hh]is|[Mm]y|[Oo]ur|[Tt]heir|[Tt]he|[Ii]ts)\\s(?:\\p{Ll}+\\s){0,2}(?:label|employer|start-?up),?\\s)(${NAME})${END}`,
  // "tech giant Corvane"
  `giants?(?<=\\p{Ll}\\sgiants?)\\s(${NAME})${END}`,
  // "bought Corvane for $3 million"
  `\\b(?:acquir|b[uo]y|bought|purchas)\\p{Ll}*\\s(${NAME})\\s(?:[\\p{Ll}\\d]+\\s){0,3}for\\s${SPENT}`,
  // "the takeover of Corvane"
  `\\b(?:acquisition|takeover|buyout)\\sof\\s(${NAME})${END}`,
  // "shares in Corvane"
  `\\b[Ss]hares\\s(?:in|of)\\s(${NAME})${END}`,
  // "co-founded Corvane in 2012"
  `\\b(?:co-?)?founded\\s(${NAME})(?=[,.;]|\\s(?:in|with|after|as)\\s)`,
  // "the founder of Corvane"
  `\\b(?:${OFFICERS})\\s(?:and\\s\\p{L}+\\s)?(?:of|at)\\s(?:the\\s)?(${NAME})${END}`,
  // "Corvane’s founder"
  `['’]s\\s(?=(?:${OFFICERS}|shareholders|shares|board\\sof\\sdirectors)\\b)(?<=(?<![\\p{L}\\p{N}’'.-])(${NAME})['’]s\\s)`,
  // "Corvane, a start-up that …"
  `(?:,|\\s[—–])\\s(?=(?:an?|the)\\s(?:[\\p{L}’'-]+\\s){0,4}?(?:${NOUNS})(?:[.;,]|\\s(?:that|which|based|in|of|for|behind|owned|whose)\\b))(?<=(?<!\\b(?:[Ii]n|[Oo]n|[Aa]t|[Ff]rom|[Nn]ear|[Ss]ince|[Bb]y|[Ll]ast|[Oo]f|[Tt]his)\\s)(?<![\\p{L}\\p{N}’'.-])(${NAME})(?:,|\\s[—–])\\s)`,
  ANNOUNCING,
  // "Corvane analysts said"
  `\\b(?:analysts|economists|executives|shareholders)(?=\\s(?:said|say|wrote|expect|estimate|forecast)\\b)(?<=(?<![\\p{L}\\p{N}’'.-]|Wall\\s)(?!Wall\\sStreet)(${NAME})(?<!an|ish|ese|ch|i|-based)\\s\\p{Ll}+)`,
  // "told KABC-TV", "KABC 9"
  `(?<![\\p{L}\\p{N}@#-]|\\p{Lu}{2}\\s)(?!WEEK|WEST|WARD|WAVE|WALL|KIND|KING|WITH|WING)([KW]\\p{Lu}{3}(?:-(?:TV|FM|AM|LD)|\\s(?:TV|News|Radio)|\\s\\d{1,2}))(?![\\p{L}\\p{N}-])`,
  `\\b(?:told|to|by|with|station|affiliate)\\s([KW]\\p{Lu}{3})(?=[,.;]|\\s(?:that|in|on|reports|reported)\\s)`,
].map(
  (source): Introduction => ({
    kind: 'organisation',
    pattern: new RegExp(source, 'dgu'),
    isShy: true,
    yields: source === ANNOUNCING ? 0 : LIKELY,
  }),
);
