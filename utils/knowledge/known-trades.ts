import { readDomains } from './domains.ts';

/** How the names of most trades end: "grower", "angler", "thatcher", "machinist", "ploughman". */
const TRADE = /^[\p{Ll}-]{2,}(?:er|or|ist|man|woman|smith|wright)$/u;

/** Animals bear the names of the famous, too. */
const ANIMALS = new Set(
  (
    'dog puppy bulldog labrador spaniel terrier whippet greyhound collie poodle beagle dachshund labradoodle retriever alsatian ' +
    'cat kitten tomcat tabby horse racehorse mare gelding colt filly foal stallion pony donkey cow bull heifer calf ram ewe lamb goat ' +
    'pig boar sow hen cockerel parrot budgie rabbit hamster tortoise lion tiger bear seal penguin'
  ).split(' '),
);

/** Words that end so and are said of those who are in the news for what they do in public, or of everybody. */
const PUBLIC = new Set(
  (
    'leader co-leader member minister supporter opponent voter outsider insider founder co-founder winner runner-up loser newcomer ' +
    'mother father grandmother grandfather brother sister daughter teenager stranger foreigner villager number other former senior junior survivor mentor defender ' +
    'reformer campaigner organiser organizer fundraiser speaker commissioner chancellor premier adviser advisor front-runner ' +
    'frontrunner contender challenger rival dissenter hardliner thinker fighter believer backer admirer lawmaker policymaker ' +
    'peacemaker kingmaker dealmaker power-broker planner strategist nationalist socialist communist populist centrist royalist ' +
    'monarchist unionist loyalist separatist federalist activist environmentalist feminist pragmatist optimist realist pessimist ' +
    'frontbencher backbencher crossbencher leaver remainer moderniser modernizer isolationist internationalist protectionist abolitionist anarchist ' +
    'extremist whistleblower peacekeeper troublemaker officeholder standard-bearer first-termer treasurer comptroller auditor paymaster ' +
    'propagandist lobbyist pollster mayor governor senator prosecutor ruler dictator conqueror emperor monster martyr ' +
    'prisoner spokesman spokeswoman statesman stateswoman congressman congresswoman assemblyman assemblywoman businessman ' +
    'businesswoman man woman gentleman chairman chairwoman frontman clergyman nobleman oarsman sportsman sportswoman broker financier ' +
    'philanthropist billionaire millionaire investor director administrator co-ordinator coordinator moderator mediator ' +
    'negotiator ambassador successor predecessor author creator inventor pioneer champion executor tutor donor councillor ' +
    'counsellor editor actor narrator commentator creditor debtor doctor minor major wrestler swimmer sprinter runner racer ' +
    'footballer cricketer biker streamer blogger vlogger youtuber podcaster influencer designer fashion-designer choreographer ' +
    'philosopher designer explorer mountaineer astronomer composer songwriter writer screenwriter speechwriter filmmaker ' +
    'film-maker producer presenter broadcaster performer entertainer dancer singer rapper insurer employer manufacturer carmaker ' +
    'automaker maker retailer lender producer developer provider publisher observer monitor regulator competitor ' +
    'paper newspaper centre-forward chapter matter order border river tower power paper computer user answer error terror mirror factor'
  ).split(' '),
);

/**
 * Whether a noun is a trade of those who are in no newspaper for it ("grower", "angler"), or an animal. Trades of the public walks of life
 * and those that the tables know otherwise are none.
 */
export function isUnknownTrade(noun: string): boolean {
  if (ANIMALS.has(noun)) return true;
  // An ex-minister is known for what a minister is.
  const last = noun.slice(noun.lastIndexOf('-') + 1);
  if (!TRADE.test(noun) || PUBLIC.has(noun) || PUBLIC.has(last)) return false;
  const domains = readDomains(`${noun} ${last}`);
  return domains.size === 0 || domains.has('everyday');
}
