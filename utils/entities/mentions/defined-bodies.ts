import type { Introduction } from './introductions.ts';

/** Words that a sentence begins with, and no name does. */
const OPENERS =
  'In|On|At|From|Near|Since|By|Last|Of|This|That|These|Those|The|A|An|But|And|After|When|While|As|If|For|With|So|Then|Now|Our|His|Her|Its|Their|My|Your|It|He|She|We|They|You|I|There|Here|' +
  'What|Which|Who|How|Why|Where|One|Another|Each|Every|Such|Today|Yesterday|Both|Everything|Nothing|Mine|Ours|Theirs|Also|Not|Only|Like|Unlike|Former|Formerly';
/** A name of up to four words. */
const NAME = `(?!(?:${OPENERS})\\s)\\p{Lu}[\\p{L}\\p{N}’'&+-]*(?:\\s(?:&\\s)?\\p{Lu}[\\p{L}\\p{N}’'&+-]*){0,3}(?<!['’]s)`;
/** What somebody is called as well ("a broker in Leeds") is left out. */
const KINDS =
  'company|corporation|firm|organi[sz]ation|start-?up|charity|non-?profit|think\\stank|retailer|supermarket|manufacturer|consultancy|brokerage|label|news\\s(?:outlet|site|agency|website)|newspaper|' +
  'daily|weekly|magazine|broadcaster|insurer|brewery|airline|agency|coalition|federation|association|union|institute|university|conglomerate|monopoly|NGO|consortium|cooperative|' +
  'subsidiary|carmaker|automaker|chipmaker|drugmaker|shipbuilder|pollster|militia|(?:advocacy|trade|campaign|lobby|pressure|rights|militant|rebel|industry|media|environmental|research|consumer)\\sgroup|' +
  '(?:rock|pop|punk|boy|girl|jazz|indie|folk|metal)\\sband|(?:political|opposition)\\sparty|(?:football|soccer|rugby|hockey|basketball|cricket|sports)\\s(?:club|team)';
const MANY =
  'companies|firms|organi[sz]ations|start-?ups|charities|retailers|manufacturers|consultancies|newspapers|broadcasters|insurers|breweries|airlines|agencies|universities|banks|providers|suppliers|publishers|parties|clubs';
const ADJECTIVES = "(?:(?!(?:of|at|for|in|with|from|to|who|and|that)\\b)[\\p{L}\\p{N}’'.-]+\\s){0,5}?";
const GOES_ON =
  '(?:[.;,:)—]|\\s[–—(-]|\\s(?:that|which|based|in|on|at|to|from|by|of|for|behind|owned|whose|and|with|run|founded|specialis\\p{Ll}+|specializ\\p{Ll}+|dedicated|devoted|headquartered|focused)\\b)';
const DEFINED = `(?:(?:an?|the|[\\p{Lu}][\\p{L}\\s]{2,24}['’]s)\\s${ADJECTIVES}(?:${KINDS})|one\\sof\\s(?:the|[\\p{L}\\s]{2,24}['’]s)\\s${ADJECTIVES}(?:${MANY}))${GOES_ON}`;
const BEHIND =
  '(?=[,.;:)”"’]|[\'’]s\\s|\\s[–—-]\\s|\\s(?:on|in|at|for|of|and|to|by|with|from|as|has|have|had|is|was|are|were|will|would|said|says|told|that|which|who|or|but|when|after|before|over|into|about|against|because|during|where|than|also|announced|reported|sued|agreed|plans)\\b|\\n|$)';
const BEFORE =
  'company|firm|organi[sz]ation|charity|NGO|non-?profit|agency|band|quartet|trio|duo|chain|club|outlet|news\\ssite|website|broadcaster|channel|station|newspaper|daily|weekly|tabloid|consultancy|operator|exchange|militia|cartel|gang|party|studio|retailer|' +
  'institute|federation|association|coalition|conglomerate|giant|start-?up|brokerage|(?:advocacy|trade|campaign|lobby|pressure|rights|militant|rebel|resistance|terror|terrorist|industry|media|environmental|research|consumer|protest|hacking)\\sgroup';
/** Up to three words, none of which need be known. */
const TEAM = "\\p{Lu}[\\p{L}’'.-]*(?:\\s\\p{Lu}[\\p{L}’'.-]*){0,2}";
const POSTS =
  'co-?founder|founder|CEO|CFO|CTO|COO|chief\\sexecutive|managing\\sdirector|director|chairman|chairwoman|president|analyst|economist|partner|head\\sof\\s[\\p{Ll}\\s]{2,24}';

/** What the recogniser takes for somebody's single name with less than this is a body where it is defined as one, and where it is called one. */
const CERTAIN = 0.95;
const LIKELY = 0.8;

/** Bodies by what the article says that they are. What may be a person or a place stays one. */
export const DEFINED_BODIES: readonly Introduction[] = [
  // "Corvane, one of the biggest pump suppliers in Europe", "Corvane, the state pump monopoly,"
  `(?:,|\\s[—–-])\\s(?=${DEFINED})(?<=(?<!\\b(?:[Ii]n|[Oo]n|[Aa]t|[Nn]ear|[Ss]ince|[Ll]ast|[Tt]his)\\s)(?<![\\p{L}\\p{N}’'.-])(${NAME})["”’]?(?:,|\\s[—–-])\\s)`,
  // "Corvane is a company that makes pumps"
  `\\s(?:is|was)\\s(?=${DEFINED})(?<=(?:^|\\n|[.!?]["”’]?\\s|\\p{Ll}\\s)(${NAME})\\s(?:is|was)\\s)`,
  // "the French pump company Corvane"
  `\\s(?<=\\p{L}\\s)(?:${BEFORE})\\s["“‘]?(${NAME})${BEHIND}`,
  // "Ada Okafor (co-founder, Corvane)"
  `\\((?:[\\p{Ll}-]+\\s){0,2}(?:${POSTS})(?:\\sand\\s(?:${POSTS}))?(?:,|\\sof|\\sat)\\s(?:the\\s)?(${NAME})\\)`,
  // "Gulls 4, Rovers Vale 1: Lund scored twice.", where a line starts
  `(?:^|\\n)(${TEAM})\\s\\d{1,3},\\s(${TEAM})\\s\\d{1,3}(?=[:\\n]|$|\\s\\()`,
  // "Gulls 4-1 Rovers Vale", a line of its own
  `(?:^|\\n)(${TEAM})\\s\\d{1,2}\\s?[-–]\\s?\\d{1,2}\\s(${TEAM})(?=\\n|$)`,
  // "the House and Senate", "the House voted"
  '\\b[Tt]he\\s(House|Senate)(?=\\s(?:and|or)\\s(?:the\\s)?(?:Senate|House)\\b|\\s(?:has\\s|had\\s|also\\s|will\\s)?(?:passed|pass|voted?|votes|approved|approves|rejected|adopted|impeached|adjourned|convened|must|should)\\b|[.,;]\\s)',
  '\\b(?:House|Senate)\\s(?:and|or)\\s(?:the\\s)?(House|Senate)(?=[.,;]|\\s\\p{Ll})',
  '\\b(House)(?=\\sand\\s(?:the\\s)?Senate\\b)',
  // "told The Lowmarker that", "according to The Lowmark Sheet"
  `\\b(?:told|tells|reported\\sby|according\\sto|interview\\swith|speaking\\sto|spoke\\s(?:to|with))\\s(The\\s${TEAM})(?=[,.;:)”"’]|\\s\\p{Ll})`,
].map(
  (source, at): Introduction => ({
    kind: 'organisation',
    pattern: new RegExp(source, 'dgu'),
    isShy: true,
    yields: at < 2 ? CERTAIN : LIKELY,
  }),
);
