import { writeGivenNameInFull } from './short-given-names.ts';

/** Given names and surnames that thousands share (from the censuses of the UK and the US), folded. */
const GIVEN =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry sean austin gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene stuart simon ian graham neil colin martin craig barry lee darren dean trevor derek nigel gareth stewart duncan fraser hugh harry oliver charlie lewis liam luke ben dan tom tim jim bob bill mike dave steve chris nick matt rob ed ted tony andy phil greg jeff ken ron don pete sam alex max gordon norman leonard stanley ernest fred frederick clive geoffrey jeffery rodney dean leon marcus victor oscar theo jake ' +
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha teresa gloria sara janice ann anne kathryn abigail sophia frances jean alice judy julia grace denise amber doris marilyn danielle beverly charlotte natalie theresa diana kate claire clare louise lucy jane jo sue fiona alison gillian lesley lynn wendy tracy tracey dawn jill sally caroline joanne joanna sophie chloe holly jenny liz beth katie vicky debbie';

const FAMILY =
  'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray grey mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher vasquez simmons graham murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray berry perkins hoffman johnston matthews richards willis carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene wheeler valdez harper burke larson davies lloyd griffiths owen khan ali ahmed hussain singh begum wong wang li zhang liu yang barker stevens cole dean day ellis gibson gilbert harvey hamilton jordan mcdonald macdonald newman oliver osborne pearce pearson poole reid saunders sharp stevenson sutton todd walsh watts west wilkinson williamson woodward bird bishop booth bates bolton burton byrne carr clarke cooke cross dawson doyle fletcher foster francis french goodwin hancock hardy hayes holland hopkins houghton humphreys jennings kay kerr lowe lynch may moss nash norris north page parry parsons potter pritchard quinn rees rowe rowley short slater stokes swift tyler vaughan wade walters ward webster';

const GIVEN_NAMES = new Set(GIVEN.split(' '));
const FAMILY_NAMES = new Set(FAMILY.split(' '));

/** Points for a full name of which no word is common, one is, both are: the last by how many have it, from many to few. */
const RARE = 2;
const HALF_RARE = 0.5;
const COMMON = { many: -2, few: -0.75 } as const;
/** As many bearers as make a name one of many, and as few as make it one of few. */
const BEARERS = { many: 5_000, few: 300 } as const;
/** People who have one of each list's names, in the UK and the US together; half of them for given names. */
const POPULATION = 3e8;
/** A short given name is used by so many of those who have the full one. */
const SHORT_SHARE = 0.3;

/** Place of each name in its list, which begins with the most frequent ones. Women's given names are counted anew. */
const GIVEN_RANKS = new Map(
  [GIVEN.slice(0, GIVEN.indexOf(' mary ')), GIVEN.slice(GIVEN.indexOf(' mary ') + 1)].flatMap((list) =>
    list.split(' ').map((name, rank): [string, number] => [name, rank]),
  ),
);
const FAMILY_RANKS = new Map(FAMILY.split(' ').map((name, rank) => [name, rank]));

/**
 * What a person's full name is worth as evidence: 2 where neither its first nor its last word is common ("suella
 * braverman"), 0.5 where one is, and where both are -0.75 for a name that a few hundred have ("ted cruz") down to -2
 * for one that thousands have ("john smith"). A name of three words is worth a step more.
 *
 * @param key a person's normalised name
 */
export function weighRarity(key: string): number {
  const words = key.split(' ');
  const [given, family] = [words[0]!, words.at(-1)!];
  const isGiven = GIVEN_NAMES.has(given);
  const isFamily = FAMILY_NAMES.has(family);
  // Of three names together few have the same: "anne marie trevelyan", "andrew rt davies".
  const isLong = words.length > 2;
  if (!isGiven || !isFamily) return (isGiven || isFamily) && !isLong ? HALF_RARE : RARE;
  if (isLong) return HALF_RARE;
  const span = Math.log(BEARERS.many / BEARERS.few);
  const share = Math.log(countBearers(key) / BEARERS.few) / span;
  return COMMON.few + (COMMON.many - COMMON.few) * Math.min(1, Math.max(0, share));
}

/** How many people have a name of two common words, roughly: names are by their rank about as frequent as here. */
function countBearers(key: string): number {
  const full = writeGivenNameInFull(key).map((form) => SHORT_SHARE * shareOfGiven(form));
  const family = 0.009 / (1 + (FAMILY_RANKS.get(key.split(' ').at(-1)!) ?? FAMILY_RANKS.size) / 7);
  return (POPULATION / 2) * family * Math.max(shareOfGiven(key), ...full);
}

function shareOfGiven(key: string): number {
  return 0.033 / (1 + (GIVEN_RANKS.get(key.split(' ')[0]!) ?? GIVEN_RANKS.size) / 6);
}
