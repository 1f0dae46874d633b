/** Names that many countries, states or towns have each their own of. */
const SHARED =
  /^(ministry|department|council|supreme court|high court|court of|senate|parliament|house of|national (archives|gallery|library|museum|guard|party|congress)|cabinet office|treasury|central bank|federal|state|city|county|royal (navy|mint|society)|football association|environment(al)? (protection )?agency|food (and|standards)|justice|police|civil service|public)\b|\b(party|police department|city council|county council)$/;

/** Single words that an article may well use for something else than the organisation of that name. */
const WORDS = new Set(
  (
    'post times guardian observer mirror express star sun independent standard telegraph herald tribune globe mail spectator ' +
    'mind shelter crisis liberty refuge unite signal ring threads messenger next gap target boots orange ' +
    'three virgin oxford cambridge meridian focus relate scope sense save shine unison reform respect restore alliance centre ' +
    'center forum union league trust foundation institute academy college school university hospital church bank board ' +
    'commission committee council court department ministry office agency authority service services group company club ' +
    'united city town rovers wanderers athletic albion county palace villa forest national international world global union ' +
    'congress parliament senate assembly house treasury cabinet government state army navy police fed street crown tower ' +
    'hope unity freedom justice together progress renewal future home life health green labour labor democrats republicans ' +
    'conservatives liberals progressives x z go now new one first capital pioneer summit vision insight spark bolt lime bird ' +
    'square block stripe slack zoom discord notion word windows android chrome safari gemini claude copilot pixel galaxy mac ' +
    'arm arc visa discover chase citizens regions nice ball prologis universal paramount ' +
    'warner fox sky abc cbs cnbc mint wish canvas ford lincoln jaguar mini smart seat genesis lotus saturn jet delta southwest ' +
    'oracle caterpillar carnival coherent constellation flex marathon mosaic progressive southern tapestry waters williams parker workday total outlook alexa news ' +
    'spirit frontier subway leon eat pret costa nero'
  ).split(' '),
);

/** Places that clubs, universities and councils are called by. */
const PLACES = new Set(
  (
    'georgia washington jordan turkey chad mali jersey victoria lincoln wellington york london paris berlin madrid rome ' +
    'liverpool manchester chelsea everton leeds newcastle birmingham sheffield bristol nottingham leicester southampton ' +
    'portsmouth norwich ipswich brighton bournemouth burnley blackburn bolton preston sunderland middlesbrough derby coventry ' +
    'reading watford fulham brentford tottenham barnsley rotherham hull stoke wolverhampton swansea cardiff edinburgh glasgow ' +
    'dundee aberdeen belfast dublin cork barcelona sevilla seville valencia milan turin naples florence lyon marseille lille ' +
    'bordeaux toulouse nice monaco munich dortmund frankfurt hamburg cologne stuttgart leipzig amsterdam rotterdam porto lisbon ' +
    'boston chicago houston dallas denver miami atlanta seattle portland phoenix philadelphia detroit cleveland pittsburgh ' +
    'minnesota indiana tennessee carolina texas california florida arizona utah oregon toronto montreal vancouver sydney ' +
    'amazon melbourne brisbane perth adelaide auckland'
  ).split(' '),
);

/** Whether several bodies share the name by their nature ("Ministry of Defence", "Labour Party"). */
export function isSharedName(key: string): boolean {
  return SHARED.test(key.toLowerCase());
}

/** Whether the name is a place's first of all. */
export function isPlaceName(key: string): boolean {
  return PLACES.has(key.toLowerCase());
}

/** Whether the name is a plain word or a place, and proves little. */
export function isPlainWord(key: string): boolean {
  const word = key.toLowerCase();
  return WORDS.has(word) || PLACES.has(word);
}
