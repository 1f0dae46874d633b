import type { Introduction } from './introductions.ts';

/** A name of up to five words; no words that sentences begin with. */
const NAME =
  "(?!(?:The|This|That|A|An|In|On|At|Of|By|For|From|With|And|But|His|Her|Its|Their|Our|My|Last|New|Recent)\\s)\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:\\s(?:(?:of|the|for|and|&)\\s)?\\p{Lu}[\\p{L}\\p{N}’'&-]*){0,4}?(?<!['’]s)";
const END = '(?=[,.;:)”"\\]]|[\'’]s\\s|\\s\\p{Ll}|\\n|$)';
const FINDINGS = '(?:report|survey|poll|study|analysis|estimate|forecast|white\\spaper)s?';
/** What ends in the letters of a police department and is none. */
const NO_POLICE = '(?!COPD|MVPD|DVPD)';

const BY_FINDINGS: readonly (readonly [string, number])[] = [
  // "a Corvane/Daily Argus poll"
  [
    `/(?=\\p{Lu})(?<=(?<![\\p{L}\\p{N}/.@])(${NAME})/)(${NAME})\\s(?:[Pp]oll|[Ss]urvey|tracking\\spoll|national\\spoll)\\b`,
    0.8,
  ],
  // "according to an Elmgrove Research report"
  [
    `\\b[Aa]ccording\\sto\\s(?:an?|the)\\s(?:new\\s|recent\\s|latest\\s|\\d{4}\\s)?(${NAME})(?<!an|ish|ese|[Ff]rench|Czech|Dutch|i|-\\p{Ll}+)\\s${FINDINGS}\\b`,
    0,
  ],
  // "a poll by Corvane", "a 2022 survey from Corvane"
  [
    `\\b(?:[Pp]oll|[Ss]urvey|polling)s?\\s(?:(?:of|in|among)\\s[\\p{Ll}\\d\\s,.%]{1,40}\\s)?(?:(?:conducted|carried\\sout|commissioned|released|published|done)\\s)?(?:by|from)\\s(?:the\\s)?(${NAME})${END}`,
    0,
  ],
  // "using data from Corvane"
  [
    `\\b(?:(?:technology|software|data|figures)\\sprovided\\sby|(?:data|figures)\\s(?:compiled\\s)?by)\\s(?:the\\s)?(${NAME})${END}`,
    0,
  ],
  // "layoffs at Corvane, which it bought"
  [
    `\\b(?:[Ll]ay-?offs|[Jj]ob\\scuts|[Ee]mployees|[Ss]taffers|[Ee]xecutives|[Ee]ngineers|[Cc]olleagues|[Ii]nvestors|[Aa]nalysts|[Ee]conomists|[Ss]trategists)\\sat\\s(${NAME})${END}`,
    0.8,
  ],
  // "former Corvane executive"
  [
    `\\b(?:[Ff]ormer|ex-|[Vv]eteran|[Ll]ongtime)\\s?(${NAME})(?<!an|ish|ese|[Ff]rench|Czech|Dutch|i|-\\p{Ll}+)\\s(?:executive|engineer|employee|CEO|CFO|staffer)s?\\b`,
    0,
  ],
  // "the police of Elmgrove": "EPPD officers"
  [`PD(?![\\p{L}\\p{N}-])(?<=(?<![\\p{L}\\p{N}-])${NO_POLICE}(\\p{Lu}{2,3}PD))`, 0],
  // "Ada Okafor/DPA", under a picture
  [
    `/(?<=\\p{Lu}\\p{Ll}+\\s\\p{Lu}[\\p{L}’'-]+/)(\\p{Lu}{2,6}|(?:\\p{Lu}\\p{Ll}+\\s)?(?:Images|Press|Photos?|Pictures|News))(?=\\n|$|[,.;)])`,
    0,
  ],
  // "executive editor of Harbour Affairs"
  [
    `\\b(?:(?:executive|managing|deputy|founding|associate|political|news)\\seditor|editor-in-chief|editor\\sin\\schief)\\sof\\s(?:the\\s)?((?:The\\s)?${NAME})${END}`,
    0.8,
  ],
  // "Ada Lund, reporting for Harbour News"
  [
    `\\b(?:reporting|writing|reports|writes|wrote|columnist|correspondent)\\sfor\\s(?:the\\s)?((?:The\\s)?${NAME})(?=[,.;:)”"]|\\s(?:from|in|on|that|last|this)\\b)`,
    0,
  ],
  // "Automation Vale, Corvane’s main rival,"
  [
    `,\\s(?=\\p{Lu}[\\p{L}\\p{N}]+['’]s\\s(?:main\\s|biggest\\s|chief\\s|closest\\s|largest\\s|parent\\s)?(?:rival|competitor|company|subsidiary)[,.])(?<=(?<![\\p{L}\\p{N}’'.-]|\\p{Lu}[\\p{L}\\p{N}’'&-]*\\s)(${NAME}),\\s)`,
    0,
  ],
  // "the Elmgrove Jazz Hall of Fame"
  [
    `\\sHall\\sof\\sFame(?![\\p{L}\\p{N}-])(?<=(?<![\\p{L}\\p{N}’'.-]|\\p{Lu}[\\p{L}’'-]*\\s|\\s(?:and|&|of)\\s)(?!(?:The|A|An|In|At|His|Her)\\s)(\\p{Lu}[\\p{L}’'-]*(?:\\s(?:(?:and|&|of)\\s)?\\p{Lu}[\\p{L}’'-]*){0,4}\\sHall\\sof\\sFame))`,
    0,
  ],
  // "told Corvane.info"
  [
    `\\b(?:told|with|by|to|from|according\\sto)\\s(\\p{Lu}[\\p{L}\\p{N}-]+\\.(?:com|info|org|net|co\\.uk|ie|tv|fm|ca|eu))(?![\\p{L}\\p{N}/@-]|\\.\\p{L})`,
    0,
  ],
];

/** Bodies that are named as where findings, pictures, words and people come from. What may be a person or a place stays one. */
export const CREDITED_BODIES: readonly Introduction[] = BY_FINDINGS.map(
  ([source, yields]): Introduction => ({
    kind: 'organisation',
    pattern: new RegExp(source, 'dgu'),
    isShy: true,
    yields,
  }),
);
