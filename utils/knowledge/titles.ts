import { foldText } from './fold-text.ts';

/** A title in parts that can be compared: what kind of office, and for, of or at what. */
export interface TitleParts {
  /** Null where the title is of no kind that the rules know. */
  readonly rank: string | null;
  readonly subject: ReadonlySet<string>;
}

/** Ways of writing one office, newspaper's to register's. Applied to folded text, in this order. */
const SYNONYMS: readonly (readonly [written: RegExp, register: string])[] = [
  [/\bpm\b|\btaoiseach\b/, 'prime minister'],
  [/\bdpm\b/, 'deputy prime minister'],
  [/\bvp\b|\bvice-president\b/, 'vice president'],
  [/\bexchequer secretary( to the treasury)?\b/, 'minister of treasury exchequer secretary'],
  [/\b(economic|financial|chief) secretary( to the treasury)?\b/, 'minister of treasury $1 secretary'],
  [/^(the )?chancellor( of the exchequer)?$/, 'chancellor of exchequer'],
  [/\b(city|treasury) minister\b/, 'minister of treasury'],
  [/\blevelling[- ]up\b/, 'levelling up'],
  [/\bbrexit\b/, 'exiting european union'],
  [/\bscottish secretary\b/, 'scotland secretary'],
  [/\bwelsh secretary\b/, 'wales secretary'],
  [
    /\b(congressman|congresswoman|congressmember|rep\.|house (republican|democrat))(?=\s|$)/,
    'representative $2',
  ],
  [/\bsen\.(?=\s|$)/, 'senator'],
  [/\bgov\.(?=\s|$)/, 'governor'],
  [/\b(peer|baroness|lord)$/, 'member of house of lords'],
  [/\bmember of parliament\b|\blawmaker\b/, 'mp'],
  [/\bmember of the senedd\b|\bms\b(?= for)/, 'senedd member'],
];

/** Kinds of office, the narrowest first; the first that fits gives the rank, and its words are no subject. */
const RANKS: readonly (readonly [rank: string, pattern: RegExp])[] = [
  [
    'none',
    /\b(shadow|permanent secretary|press secretary|general secretary|private secretary|cabinet secretary|secretary general|secretary-general)\b/,
  ],
  ['deputy prime minister', /\bdeputy prime minister\b/],
  ['prime minister', /\bprime minister\b/],
  ['deputy first minister', /\bdeputy first minister\b/],
  ['first minister', /\bfirst minister\b/],
  ['minister', /\b(parliamentary )?under-?\s?secretary( of state)?\b|\bminister( of state)?\b/],
  ['secretary', /\bsecretary of state\b|\bsecretary\b/],
  ['chancellor', /\bchancellor\b/],
  ['attorney general', /\battorney[- ]general\b/],
  ['solicitor general', /\bsolicitor[- ]general\b/],
  ['whip', /\b(chief |assistant |deputy chief )?whip\b|\blord commissioner\b/],
  ['lords', /\bhouse of lords\b/],
  ['msp', /\bmsp\b/],
  ['senedd', /\bsenedd\b/],
  ['mla', /\bmla\b/],
  ['mp', /\bmp\b/],
  ['state senator', /\bstate senator\b/],
  [
    'state representative',
    /\bstate representative\b|\b(state )?assembly(man|woman|member)\b|\bstate (legislator|lawmaker)\b/,
  ],
  ['senator', /\bsenator\b/],
  ['representative', /\brepresentative\b/],
  ['vice president', /\bvice president\b/],
  ['president', /\bpresident\b/],
  ['lieutenant governor', /\b(lieutenant|lt\.?) governor\b/],
  ['governor general', /\bgovernor[- ]general\b/],
  ['governor', /\bgovernor\b/],
  ['mayor', /\bmayor\b/],
  ['adviser', /\badvis[eo]r\b/],
  ['managing director', /\bmanaging director\b/],
  ['director general', /\bdirector[- ]general\b/],
  ['speaker', /\bspeaker\b/],
  ['king', /\bking\b/],
  ['queen', /\bqueen\b/],
];

/** Words of a title that say nothing of what the office is about. */
const EMPTY = new Set(
  'the of for and to in at a an from with former ex acting interim then new current us uk british american united states kingdom leader party district republican-led'.split(
    ' ',
  ),
);

/** Takes a title apart, as an article or as a register writes it. */
export function readTitle(title: string): TitleParts {
  // Folding leaves no apostrophe: "Australia's" would be a word of its own.
  let text = foldText(title.replace(/['’]s\b/g, ''))
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [written, register] of SYNONYMS) text = text.replace(written, register);
  const found = RANKS.find(([, pattern]) => pattern.test(text));
  const rest = found ? text.replace(found[1], ' ') : text;
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !EMPTY.has(word));
  return { rank: found && found[0] !== 'none' ? found[0] : null, subject: new Set(words) };
}
