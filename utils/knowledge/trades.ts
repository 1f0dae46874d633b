/**
 * What organisations do, each trade with the words by which an article about it, or a register's line on one of
 * them, can be told. Finer than the walks of life that tell people apart: a bank and a shop are both business.
 */
const TABLE = {
  retail:
    'retailer retailers retail shop shops store stores supermarket supermarkets grocer grocery clothing clothes fashion chain outlets shoppers shopping',
  food: 'chef chefs cooking kitchen recipe recipes bread meals restaurant restaurants cafe coffee burger burgers pizza brewery brewer beer pub pubs drinks bakery sandwich sandwiches diners',
  finance:
    'bank banks banking lender lenders insurer insurance investors investor markets securities stock stocks funds financial mortgage mortgages loans credit payment payments card cards monetary brokers savers savings fraud',
  energy:
    'oil gas petrol fuel electricity energy nuclear renewable solar turbines pipeline refinery drilling barrels',
  telecoms:
    'telecoms telecom telecommunications telecommunication mobile broadband phone phones network networks subscribers operator',
  media:
    'broadcaster broadcasters broadcasting television tv radio channel channels newspaper newspapers magazine media publisher publishing journalists reporters viewers listeners programmes streaming',
  health:
    'health hospital hospitals disease diseases outbreak outbreaks cholera measles malaria virus vaccine vaccines vaccination pandemic epidemic medicine medicines medical drug drugs doctors nurses patients pharmacy pharmacies pharmacist chemist clinic clinics infection infections',
  motor:
    'car cars carmaker carmakers automaker automakers automobile automobiles vehicle vehicles motor pickup trucks engines motorists',
  travel:
    'airline airlines flight flights airport airports passengers pilots aircraft plane planes aviation train trains rail railway bus buses ferry cruise hotel hotels',
  technology:
    'software technology tech app apps computer computers chip chips chipmaker semiconductor semiconductors algorithm platform users cloud devices smartphone smartphones',
  sport:
    'match matches manager coach squad team teams defeat defeated beat cup title football footballer footballers soccer club clubs league striker midfielder defender goalkeeper winger goal goals scored premiership fixture penalty fans stadium relegation promotion derby season ' +
    'basketball baseball quarterback touchdown overtime rugby scrum cricket innings ashes bowled bowler bowlers batting umpire umpires players player captain midfield centre-back full-back substitute substitutes header hat-trick play-offs playoffs tackle sprint relay marathon athlete sprinter boxer boxing golfer podium qualifying cyclist peloton rowing regatta swimmer swimming tennis golf hockey athletes batsman batsmen wicket wickets horse horses jockey racecourse stables olympic olympics championship tournament medal play-off',
  arts: 'film films cinema cinemas theatre theatres album albums song songs band bands music musician musicians singer actor actress painter painting paintings museum museums gallery exhibition novel novels',
  crime:
    'police officers arrested arrest detectives murder custody stabbing burglary terrorism suspects crime spies espionage intelligence',
  rights:
    'rights liberties civil protest protests campaigners activists asylum refugees detention censorship',
  charity:
    'charity charities homeless homelessness sleepers housing donations donors volunteers fundraising poverty hunger humanitarian famine',
  education:
    'university students campus professor research researchers academics lecturers undergraduates graduates degree degrees',
  climate: 'climate emissions warming carbon environmental conservation wildlife pollution',
  defence: 'military army troops weapons missiles navy soldiers warships alliance fighter',
  space:
    'space spacecraft rocket rockets satellite satellites orbit astronaut astronauts lunar lander spaceflight telescope asteroid',
  work: 'union unions strike strikes strikers walkout ballot pay workers',
} as const;

export type Trade = keyof typeof TABLE;

export function isTrade(word: string): word is Trade {
  return Object.hasOwn(TABLE, word);
}

const TRADES = new Map<string, Trade[]>();
for (const [trade, words] of Object.entries(TABLE) as [Trade, string][]) {
  for (const word of words.split(' ')) TRADES.set(word, [...(TRADES.get(word) ?? []), trade]);
}

/** How many different words of each trade there are among folded words. */
export function countTrades(words: Iterable<string>): Map<Trade, number> {
  const counts = new Map<Trade, number>();
  for (const word of new Set(words)) {
    for (const trade of TRADES.get(word) ?? []) counts.set(trade, (counts.get(trade) ?? 0) + 1);
  }
  return counts;
}
