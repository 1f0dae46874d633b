/**
 * General word lists that features look into: classes of words of the language and names known to everybody.
 * Curated by hand; none was taken from the texts that the recogniser is measured on. All in lower case.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand right before a person's name. */
export const TITLES = set(`
  mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baron baroness count countess duke duchess prince
  princess king queen emperor pope archbishop bishop cardinal father fr. sister brother rev rev. reverend pastor imam rabbi sheikh sheikha
  ayatollah president vice-president premier chancellor minister secretary senator sen sen. congressman congresswoman representative rep rep.
  governor gov gov. mayor councillor cllr cllr. mp mep general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt.
  sergeant sgt sgt. corporal private commander commodore admiral adm adm. marshal brigadier officer constable inspector superintendent detective
  judge justice magistrate attorney ambassador commissioner spokesman spokeswoman spokesperson chairman chairwoman chair director ceo founder
  co-founder coach manager captain striker goalkeeper midfielder defender actor actress singer author writer poet director producer presenter
  journalist reporter correspondent editor historian scientist researcher analyst economist activist campaigner lawyer barrister architect
  chef engineer nurse teacher student farmer businessman businesswoman entrepreneur billionaire datuk tan sri dato dato' tun datin haji
  señor don doña madame monsieur herr frau shri smt comrade chief mullah maulana ustaz hon hon. excellency majesty
`);

/** Follow a person's name, or stand after a comma behind it. */
export const HONORIFICS = set(
  'obe mbe cbe kbe dbe gbe kc qc mp msp mep md phd jr jr. sr sr. ii iii iv esq dso frs',
);

/** End an organisation's name. */
export const ORGANISATION_ENDS = set(`
  inc inc. corp corp. corporation ltd ltd. limited llc plc llp gmbh ag sa nv bv co co. company companies group holdings holding enterprises
  industries partners ventures associates international bank bancorp insurance capital securities trust fund foundation charity institute
  institution university college school academy hospital clinic museum gallery orchestra theatre theater ministry department bureau agency
  authority commission committee council board parliament assembly senate congress court tribunal police force forces army navy guard
  party union unions association federation confederation league club fc afc cf united city rovers wanderers athletic society organisation
  organization network alliance coalition campaign movement centre center laboratory laboratories lab labs observatory service services
  office airlines airways railway railways motors energy petroleum oil gas power electric electronics technologies technology systems
  software media news times post herald tribune guardian telegraph gazette chronicle journal magazine press radio television tv broadcasting
  broadcaster studios pictures entertainment records band brigade battalion regiment front council's taskforce inspectorate ombudsman
  secretariat directorate cooperative chamber forum initiative programme project watch berhad bhd
`);

/** Begin an organisation's name, often with "of" behind. */
export const ORGANISATION_STARTS = set(`
  ministry department university bank institute college office bureau council board committee commission court house national royal international
  united federal european african american british general central association federation society league union party church museum academy
  republic school chamber supreme high
`);

/** Words before and after which an organisation stands, of verbs and prepositions that companies take. */
export const ORGANISATION_CUES = set(`
  shares shareholders subsidiary owned acquired acquire merger listed headquartered firm company startup platform platforms employees employer
  parent publisher operator regulator lender insurer retailer carmaker chipmaker airline charity watchdog union tech giant
`);

/** Verbs of saying: a person or an organisation is near. */
export const SAYING = set(`
  said says say told tells added adds wrote writes tweeted posted announced claimed claims insisted argued argues explained explains warned
  warns urged urges noted notes stressed confirmed denied asked asks replied replies admitted admits recalled recalls testified stated states
  declared commented believes thinks
`);

/** Family words: a person is near. */
export const FAMILY = set(`
  husband wife son daughter father mother brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter widow
  fiancé fiancée boyfriend girlfriend friend partner colleague born aged named called
`);

/** Months and days, never a name by themselves. */
export const CALENDAR = set(`
  january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug
  aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan diwali
`);

/** Places that a place's name ends in, and what stands before one. */
export const PLACE_WORDS = set(`
  street road avenue lane square park river lake mount mountain mountains sea ocean bay island islands peninsula valley desert forest beach
  airport station bridge stadium arena tower hall palace castle cathedral church mosque temple county district province state region village
  town city municipality north south east west northern southern eastern western central upper lower greater border coast
`);

/** Titles that are never a part of what follows, so that a run of capitalised words begins behind them. */
export const PLAIN_TITLES = set(`
  mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame sen. rep. gov. gen. col. maj. capt. lt. sgt. rev. president minister
  senator cllr
`);
