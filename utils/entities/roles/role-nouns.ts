import type { Passage } from '../text/passage.ts';

// Nouns that name what somebody does, holds or is to others. Compounds end in one of them ("prime minister").
const NOUNS =
  'celebrity backer endorser salesman waitress waiter stewardess constituent ghostwriter marathoner newspaperman handyman stuntman cameraman tradesman craftsman nobleman clergyman henchman watchman weatherman horseman strongman barman repairman mailman alumnus alumna provocateur auctioneer astrologer bandleader bricklayer busker caterer chauffeur chorister croupier decorator expatriate groundskeeper herder hiker impresario incumbent janitor jeweller jeweler laborer lifeguard longshoreman navigator oligarch orator petitioner plasterer poacher postmaster prankster rancher realtor respondent seamstress skateboarder skier skater sniper stockbroker supermodel surfer trumpeter vigilante welder matriarch standard-bearer aviator cosmonaut kayaker weightlifter hurdler snowboarder fly-half scrum-half goaltender netminder all-rounder second-in-command airman airmen seaman corpsman serviceman servicewoman committeeman committeewoman front-runner frontrunner shooter assailant surrogate superdelegate agent objector user confidante confidant supporter whip recorder leader-elect adoptee hopeful emcee showrunner interviewer moderator stylist beautician vp svp evp cio teenager client customer shopper publican curate gamer gp full-back centre-back umpire tánaiste peer cook restaurateur barista bartender brewer distiller sommelier coder frontman duke duchess countess attaché claimant plaintiff complainant notary executor fiancé fiancée roommate flatmate classmate counterpart contender challenger runner-up participant roofer conservator goalie defenseman defenceman shortstop catcher outfielder infielder receiver rookie freshman sophomore academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide ally ambassador analyst anchor anchorman anchorwoman anthropologist apologist archbishop archaeologist architect archivist artist assemblyman assemblywoman assistant associate astronaut astronomer athlete attorney auditor aunt author ayatollah backbencher baker banker barber baroness barrister bassist batsman billionaire biographer biologist bishop blogger bookseller boss botanist bowler boxer boyfriend brigadier broadcaster broker brother builder businessman businesswoman butcher campaigner candidate captain cardinal carer carpenter cartoonist cashier caretaker ceo cfo cto coo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief chieftain choreographer cleaner cleric clerk climber clinician co-chair co-author co-chairman co-chairwoman co-director co-founder cofounder co-host co-leader co-owner co-star coach colleague collector colonel columnist comedian comic commander commandant commentator commissioner communicator composer comptroller conductor confidant congressman congresswoman conservationist constable consul consultant contractor contributor controller convener convenor coordinator co-ordinator copywriter cornerback coroner correspondent councillor councilman councilwoman councilmember counsel counsellor counselor courtier cousin creator cricketer crew critic curator cyclist czar tsar dad dancer daughter dealer dean defector defender defendant delegate demographer dentist deputy dermatologist designer detective developer dictator diplomat director dissident doctor donor dramatist driver drummer economist editor educator electrician emperor emir employee engineer entertainer entrepreneur envoy epidemiologist evangelist examiner executive expert explorer farmer father father-in-law fellow feminist fiance fiancee filmmaker film-maker financier firefighter fisherman footballer forecaster foreman forward founder friend fullback fundraiser gardener general geneticist geographer geologist geophysicist girlfriend goalkeeper golfer governor grandfather grandmother grandson granddaughter guard guitarist guru gymnast handler head headmaster headmistress headteacher heiress heir historian hostess host humorist hunter husband illustrator immunologist imam inspector instructor insurgent interpreter inventor investigator investor journalist judge juror justice keeper king labourer lawmaker lawyer leader lecturer legislator librarian lieutenant linebacker linguist lobbyist logistician lyricist magistrate magnate major maker manager marine mathematician mayor mechanic mediator medic member mentor merchant metallurgist meteorologist microbiologist midfielder midwife millionaire miner minister missionary model moderator mogul monarch monk mother mother-in-law motorist mp mep msp mountaineer mum mom musician naturalist nationalist negotiator nephew neighbour neighbor neurologist neuroscientist neurosurgeon newscaster newsreader niece nominee novelist nun nurse nutritionist obstetrician officer official ombudsman oncologist operator opponent optician organiser organizer owner paediatrician pediatrician painter paleontologist palaeontologist paramedic parishioner parliamentarian partner pastor patient patron pathologist patriarch pediatrician performer pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist pilot pioneer pitcher planner player playwright plumber poet policeman policewoman policymaker politician pollster pope porter postdoc postman practitioner preacher predecessor prefect premier presenter president president-elect priest prime-minister prince princess principal prisoner producer professor programmer promoter proponent proprietor prosecutor protester provost psychiatrist psychologist psychotherapist publicist publisher pundit pupil quarterback queen rabbi racer ranger rapper rector referee refugee registrar rep representative reporter researcher resident reverend reviewer revolutionary rider rival rower ruler sailor saxophonist scholar schoolgirl schoolboy scientist screenwriter scriptwriter sculptor secretary secretary-general senator sergeant servant seismologist shareholder sheikh sheriff shopkeeper sibling singer singer-songwriter sister skipper sociologist soldier solicitor soldier son songwriter speaker specialist speechwriter spokesman spokesperson spokeswoman sportsman staffer star stateswoman statesman statistician stepfather stepmother strategist striker student successor sultan superintendent supervisor supporter supremo surgeon surveyor survivor suspect swimmer taoiseach teacher teammate technician technologist tenor theologian therapist titan toxicologist trader trainee trainer translator traveller treasurer trustee tutor tycoon undersecretary under-secretary uncle veteran vet veterinarian vicar vice-chair vice-chairman vice-president victim violinist virologist vocalist volunteer voter warden warrior wicketkeeper widow widower wife winger winemaker winner witness worker wrestler writer youtuber zoologist influencer vlogger podcaster fighter drugmaker convict whistleblower sen gov rep supremo lord-lieutenant alderman freeholder selectman inmate gunman attacker killer murderer hacker recruit cadet private corporal trooper vice-chancellor headteacher md chairmen minister-counsellor first-minister subeditor sub-editor newsman bureaucrat organist contestant finalist medallist medalist Olympian olympian sprinter jockey bodyguard housewife homemaker pensioner retiree graduate intern apprentice ballerina chemist dietitian envoy gynaecologist gynecologist radiologist cardiologist hydrologist ecologist climatologist oceanographer glaciologist vulcanologist volcanologist entomologist ornithologist criminologist futurist ethicist theorist tactician operative loyalist propagandist jihadist extremist gangster mobster fugitive tenant landlord landlady homeowner commuter passenger bystander parent guardian carer relative stylist hairdresser florist';

// Endings that make a role of nearly any word: "chocolatier", "bioethicist".
const ENDING = /(?:ologist|ographer|ician|ist|woman|person|keeper|maker|monger|smith|wright|trician)$/;
const PREFIX = /^(?:co|vice|deputy|sub|under|arch|ex|great|step)-/;
const NO_ROLE = new Set(
  "list mist twist exist consist resist persist assist insist enlist moist wrist fist first christ artist's person woman communist socialist capitalist islamist leftist rightist centrist populist marxist fascist racist sexist atheist baptist methodist buddhist elitist realist optimist pessimist secularist globalist supremacist least tourist".split(
    ' ',
  ),
);

const ROLE_NOUNS = new Set(NOUNS.toLowerCase().split(' '));

// Short forms that stand before a name only.
const TITLE_ABBREVIATIONS = new Set(
  'sen sens rep reps del gov gen col lt maj capt cmdr sgt cpl adm prof pres supt det insp pm vp pte cllr mec hopeful tem tempore emeritus emerita'.split(
    ' ',
  ),
);

/** Whether a lower-case word names a role, in the singular. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  if (word.length <= 5) return false;
  if (word.includes('-')) return isCompound(word);
  return ENDING.test(word) && !NO_ROLE.has(word);
}

/** "co-founder", "secretary-treasurer", "editor-at-large", "chairman-elect", "actor-turned-politician". */
function isCompound(word: string): boolean {
  const turned = word.indexOf('-turned-');
  if (turned > 0) return isRoleNoun(word.slice(turned + 8)) && singularRole(word.slice(0, turned)) === null;
  if (ROLE_NOUNS.has(word.replace(PREFIX, ''))) return true;
  const [first, second, ...rest] = word.split('-');
  if (!ROLE_NOUNS.has(first!)) return false;
  if (rest.length > 0)
    return /^(?:in-chief|at-(?:large|arms|law)|de-camp)$/.test([second, ...rest].join('-'));
  return ROLE_NOUNS.has(second!) || /^(?:elect|designate|general|emeritus|at-large)$/.test(second!);
}

/** Nouns that name a role only behind one word: "first lady", "running mate". */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lady', new Set(['first'])],
  ['tackle', new Set(['defensive', 'offensive', 'nose', 'left', 'right'])],
  ['end', new Set(['tight', 'defensive'])],
  ['back', new Set(['running', 'left', 'right', 'defensive'])],
  ['safety', new Set(['free', 'strong'])],
  ['capitalist', new Set(['venture'])],
  [
    'great',
    new Set([
      'tennis',
      'football',
      'baseball',
      'basketball',
      'boxing',
      'golf',
      'cricket',
      'rugby',
      'hockey',
      'soccer',
    ]),
  ],
  ['gentleman', new Set(['first'])],
  ['mate', new Set(['running'])],
  ['runner', new Set(['front'])],
  ['seal', new Set(['navy'])],
  [
    'lead',
    new Set(['practice', 'project', 'team', 'product', 'design', 'research', 'technical', 'tech', 'policy']),
  ],
]);

/** Nouns that are names, too: a role where they are written small. */
const SOFT = new Set(
  'legend icon prophet professional grad foe nemesis firebrand kingpin exec exile magnate weaver miller archer tailor steward spy regent reformer scout showman usher valet vendor watcher insider outsider marshal heavyweight lineman marksman'.split(
    ' ',
  ),
);

/** Whether a word of the passage names a role, in the singular. */
export function isRoleAt({ words, text }: Passage, at: number): boolean {
  const { lower } = words[at]!;
  if (isRoleNoun(lower) || (PAIRS.get(lower)?.has(words[at - 1]?.lower ?? '') ?? false)) return true;
  return SOFT.has(lower) && text[words[at]!.start] === lower[0];
}

/** Whether a word of the passage is the plural of a role. */
export function isPluralAt({ words }: Passage, at: number): boolean {
  const { lower } = words[at]!;
  return (
    singularRole(lower) !== null ||
    ((lower.endsWith('s') && PAIRS.get(lower.slice(0, -1))?.has(words[at - 1]?.lower ?? '')) ?? false)
  );
}

/** Whether a lower-case word is a short form of an office or a rank that stands before a name: "rep", "lt". */
export function isRank(word: string): boolean {
  return /^(?:sens?|reps?|gov|gen|col|lt|maj|capt|cmdr|sgt|cpl|adm|prof|del|cllr|det|insp|supt)$/.test(word);
}

/** Whether a lower-case word is a verb's "-ing" that starts a clause and no title: "casting", but "managing", "acting". */
export function isParticiple(word: string): boolean {
  return word.length > 5 && word.endsWith('ing') && !ADJECTIVES.has(word);
}

const ADJECTIVES = new Set(
  (
    'acting leading managing running sitting ruling reigning rising outgoing incoming surviving visiting founding opposing ' +
    'governing contributing commanding presiding consulting supporting aspiring practising practicing training marketing ' +
    'engineering racing boxing swimming skating skiing sailing climbing casting banking shipping housing building trading ' +
    'lighting costume advertising publishing mining farming fishing gambling gaming wrestling cycling rowing running coaching ' +
    'recording programming planning broadcasting accounting nursing purchasing polling campaigning fundraising manufacturing ' +
    'working longstanding long-standing outstanding up-and-coming award-winning starting wedding spring evening morning king ' +
    'filming editing sporting competing commissioning hunting sterling lending investing counseling counselling defending'
  ).split(' '),
);

/**
 * Whether a lower-case word is a title by itself, not only by its ending: "Smith", "Cartwright" and "Lindqvist" end like
 * trades and are surnames.
 */
export function isListedTitle(word: string): boolean {
  return ROLE_NOUNS.has(word) || TITLE_ABBREVIATIONS.has(word);
}

/** Whether a word may stand right before a name as its title. */
export function isTitleWord(word: string): boolean {
  return isRoleNoun(word) || TITLE_ABBREVIATIONS.has(word);
}

/** The singular where a lower-case word is the plural of a role ("senators", "mps", "secretaries"), else null. */
export function singularRole(word: string): string | null {
  if (word === 'sens' || word === 'reps') return word.slice(0, -1);
  if (word.endsWith('men') && isRoleNoun(`${word.slice(0, -3)}man`)) return `${word.slice(0, -3)}man`;
  // "women such as Ada Okafor", "two teenagers, Ada Okafor and": no role.
  if (word === 'women' || word === 'teenagers') return null;
  if (word.endsWith('women')) return `${word.slice(0, -5)}woman`;
  if (word.endsWith('ies') && isRoleNoun(`${word.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
  if (word === 'wives') return 'wife';
  if (word.endsWith('s') && isRoleNoun(word.slice(0, -1))) return word.slice(0, -1);
  return null;
}
