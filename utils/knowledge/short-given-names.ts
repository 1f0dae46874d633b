/** Short given names, folded, and the full ones that a register may have for them. */
const TABLE =
  'al:albert,alan,alfred;alex:alexander,alexandra;andy:andrew;ben:benjamin;bernie:bernard;beth:elizabeth;bill:william;bob:robert;bobby:robert;charlie:charles;chris:christopher;chuck:charles;cindy:cynthia;dan:daniel;danny:daniel;dave:david;debbie:deborah;dick:richard;don:donald;doug:douglas;ed:edward;eddie:edward;fred:frederick;greg:gregory;jack:john;jeff:jeffrey,geoffrey;jerry:gerald,jerome;jim:james;jimmy:james;joe:joseph;jon:jonathan;josh:joshua;kate:katherine,catherine;kathy:katherine,kathleen;ken:kenneth;larry:lawrence;liz:elizabeth;maggie:margaret;matt:matthew;mike:michael;mick:michael;nick:nicholas;pat:patrick,patricia;patty:patricia;pete:peter;phil:philip;ray:raymond;rich:richard;rick:richard;rob:robert;ron:ronald;sam:samuel,samantha;steve:steven,stephen;stu:stuart;sue:susan;ted:edward,theodore;terry:terence;tim:timothy;tom:thomas;tommy:thomas;tony:anthony;vicky:victoria;will:william;zach:zachary';

const FULL_NAMES = new Map(
  TABLE.split(';').map((line) => {
    const [short = '', full = ''] = line.split(':');
    return [short, full.split(',')];
  }),
);

/**
 * A person's normalised name with its short given name written in full, in each way there is ("tom carper" →
 * "thomas carper"): registers have the name of the passport, newspapers the one that people go by.
 */
export function writeGivenNameInFull(key: string): string[] {
  const [given = '', ...rest] = key.split(' ');
  return (FULL_NAMES.get(given) ?? []).map((full) => [full, ...rest].join(' '));
}
