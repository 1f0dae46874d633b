/**
 * Small words, in lower case, that stand in capitals before a name for no other reason than that a sentence begins with them: "Yet Meta
 * said", "Unlike Shell". Beside `SENTENCE_OPENERS`, which tell a sentence's beginning by themselves. Those that begin names as often
 * ("May", "Great", "New") are left out.
 */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'yet like unlike even only still once so thus nor instead perhaps maybe indeed today yesterday tomorrow tonight earlier later recently ' +
    'soon often sometimes finally eventually initially originally previously currently reportedly is are was were am did does do has have had ' +
    'can could will would should must might despite although though because until unless under over following among amid both either ' +
    'neither between against without within besides including excluding whether whereas during through throughout inside outside near ' +
    'behind beyond around about above across along toward towards upon via per than whose whom wherever whenever whatever another each ' +
    'every several few other such using former ex back just again already almost too very please let unfortunately apparently clearly ' +
    'similarly likewise moreover furthermore nevertheless nonetheless otherwise therefore hence together separately elsewhere ' +
    'ask asked tell told see remember think consider take give make'
  ).split(' '),
);
