/** Walks of life in which people and organisations are named, each with words that give it away. */
const TABLE = {
  politics:
    'mp mps msp msps mla parliament parliamentary commons lords senate senator senators congress congressman congresswoman representative representatives legislator legislature lawmaker lawmakers minister ministers ministerial secretary-of-state governor mayor peer baroness politician politicians candidate election elections electoral by-election constituency cabinet government chancellor premier president party tory tories labour conservative conservatives republican republicans democrat democrats lib whip ambassador backbencher frontbench manifesto westminster senedd holyrood policy bill legislation vote voters',
  sport:
    'footballer football striker midfielder defender goalkeeper winger captain coach manager player players club clubs match matches league season goal goals scored premiership cup championship tournament olympic olympics medal sprinter cyclist boxer golfer golf tennis cricketer cricket batsman bowler rugby athlete athletics driver jockey fixture kick-off penalty transfer fans stadium basketball baseball quarterback nba nfl',
  arts: 'actor actress singer songwriter musician guitarist drummer band album film films director screenwriter novelist author poet novel playwright painter artist sculptor comedian dancer choreographer conductor composer orchestra theatre museum gallery exhibition festival tv presenter broadcaster dj rapper soprano chef',
  science:
    'professor scientist scientists researcher researchers physicist chemist biologist epidemiologist astronomer historian economist sociologist psychologist lecturer academic academics university study studies laboratory fellow journal meta-analysis engineer archaeologist climatologist mathematician',
  health:
    'doctor doctors gp surgeon nurse nurses midwife consultant physician psychiatrist paramedic hospital patients dentist therapist',
  business:
    'chief-executive ceo executive founder entrepreneur chairman chairwoman company companies shares investors profit profits revenue banker trader analyst retailer businessman businesswoman landlord shopkeeper owner partner accountant estate-agent farmer builder plumber electrician',
  law: 'judge barrister solicitor lawyer attorney prosecutor qc kc magistrate detective constable superintendent inspector officer sergeant police court trial defendant sentenced jailed murderer suspect victim convicted',
  faith: 'bishop archbishop priest vicar rector rabbi imam pope cardinal reverend chaplain church nun pastor',
  press:
    'journalist reporter editor columnist correspondent newsreader photographer producer blogger newspaper podcast',
  military:
    'general colonel soldier major brigadier admiral commander lieutenant corporal private veteran army navy regiment airman marine',
  local:
    'councillor councillors councilman councilwoman councilmember alderman alderwoman trustee trustees selectman selectwoman selectboard freeholder township sheriff',
  everyday:
    'postman postwoman postal-worker bus-driver lorry-driver taxi-driver cabbie cleaner carer waiter waitress barista cashier mechanic welder joiner roofer courier librarian receptionist pensioner retiree mother father grandmother grandfather mum dad resident neighbour neighbor hairdresser childminder gardener labourer laborer steelworker seafarer firefighter passenger shopper widow widower bystander survivor tourist crofter skipper fisherman trawlerman barber butcher baker plasterer bricklayer decorator clerk juror usher packer picker steward verger sexton cook dishwasher caretaker beekeeper organist commuter customer blacksmith signalman groundsman dustman milkman gamekeeper rancher machinist seamstress cobbler undertaker florist greengrocer fishmonger publican landlady barmaid barman bartender villager islander holidaymaker',
  school:
    'teacher headteacher headmaster headmistress principal valedictorian salutatorian librarian pupil student students schoolboy schoolgirl teenager nursery',
} as const;

export type Domain = keyof typeof TABLE;

export function isDomain(word: string): word is Domain {
  return Object.hasOwn(TABLE, word);
}

const DOMAINS = new Map<string, Domain[]>();
for (const [domain, words] of Object.entries(TABLE) as [Domain, string][]) {
  for (const word of words.split(' ')) DOMAINS.set(word, [...(DOMAINS.get(word) ?? []), domain]);
}

/** How many of the words belong to each walk of life. Words are folded; hyphenated ones count whole. */
export function countDomains(words: Iterable<string>): Map<Domain, number> {
  const counts = new Map<Domain, number>();
  for (const word of words) {
    for (const domain of DOMAINS.get(word) ?? []) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return counts;
}

/** The walks of life that a short text (a title, a description) belongs to. */
export function readDomains(text: string): Set<Domain> {
  return new Set(countDomains(splitForDomains(text)).keys());
}

/** Folded words of a text, with the compounds that the table writes with a hyphen put together. */
export function splitForDomains(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\b(secretary) (of) (state)\b/g, '$1-$2-$3')
      .replace(/\b(chief) (executive)\b/g, '$1-$2')
      // Everybody has a seat; these are in parliament.
      .replace(
        /\b(?:(?:whose|safe|marginal|parliamentary)|(?:win|wins|won|lose|loses|lost|hold|holds|held|defend|defends|defended|keep|kept|retained) (?:his|her|their)) seat\b/g,
        '$& constituency',
      )
      // Ministers who are not called so.
      .replace(
        /\b(?:home|foreign|health|education|defen[cs]e|justice|culture|transport|environment|energy|business|trade|housing|treasury|finance|development|scottish|welsh|northern ireland|levelling up|international|interior|agriculture|commerce|labor|state|chief|cabinet) secretary\b/g,
        '$& minister',
      )
      .replace(/\battorney general\b|\b(?:united states|us) secretary\b/g, '$& minister')
      .replace(/\b(postal|care|shop) (worker)\b|\b(bus|lorry|taxi) (driver)\b/g, '$1$3-$2$4')
      // Who chairs a committee of parliament is in no business, and its presiding officer no policeman.
      .replace(
        /\bchair(?:man|woman)?(?= of (?:the )?(?:\S+ ){0,6}committee\b)|\bpresiding officer\b/g,
        'parliamentary',
      )
      .split(/[^\p{L}\p{N}-]+/u)
  );
}
