/**
 * Names, demonyms and seats of power by which a text tells which country it is about: ISO code, then the words.
 * Only words that mean one country are here: no "Georgia", no "Jordan", no "Turkey" without capital letters.
 */
const TABLE =
  'GB:UK,U.K.,United Kingdom,Britain,Great Britain,British,Briton,Britons,England,English,Scotland,Scottish,Scots,Wales,Welsh,Northern Ireland,Northern Irish,Liberal Democrat,Liberal Democrats,London,Westminster,Whitehall,Downing Street,Holyrood,Edinburgh,Cardiff,Belfast,MP,MPs,MSP,MSPs,Senedd,House of Lords,Tory,Tories,NHS,GOV.UK,House of Commons,Scotland Yard,Bank of England,Premier League,FA Cup,EFL,Manchester,Leeds,Liverpool,Sheffield,Bristol,Glasgow,Nottingham,Leicester,Yorkshire,Lancashire,Kent,Essex,Sussex,Surrey,Norfolk,Suffolk,Devon,Cornwall,Cumbria,Merseyside,Midlands;' +
  'US:US,U.S.,USA,State Senator,State Representative,State Legislator,United States,America,American,Americans,Washington,White House,Capitol Hill,Congress,Senate,Republican,Republicans,Democrat,Democrats,New York,Wall Street,Pentagon,Silicon Valley,Federal Reserve,Supreme Court of the United States,NFL,NBA,MLB,NHL,Detroit,Dallas,Houston,Atlanta,Denver,Seattle,Philadelphia,San Francisco,San Diego,Minneapolis,Baltimore,California,Texas,Florida,Ohio,Illinois,Pennsylvania,Michigan,Virginia,Massachusetts,Chicago,Los Angeles,Boston,Tennessee,Wisconsin,Arizona,Colorado,Minnesota,Missouri,Indiana,Maryland,Oregon,Kentucky,Louisiana,Alabama,Oklahoma,Connecticut,Iowa,Mississippi,Arkansas,Kansas,Utah,Nevada,New Mexico,Nebraska,Idaho,Hawaii,Maine,New Hampshire,Rhode Island,Montana,Delaware,South Dakota,North Dakota,Alaska,Vermont,Wyoming,North Carolina,South Carolina,New Jersey;' +
  'IE:Ireland,Irish,Dublin,Dáil,Taoiseach;FR:France,French,Paris,Ligue 1;DE:Germany,German,Germans,Berlin,Bundestag,Bundesliga;IT:Italy,Italian,Italians,Rome,Serie A;ES:Spain,Spanish,Madrid,La Liga,Catalan,Catalonia;PT:Portugal,Portuguese,Lisbon;NL:Netherlands,Dutch,Amsterdam,The Hague;BE:Belgium,Belgian,Brussels;CH:Switzerland,Swiss;AT:Austria,Austrian,Vienna;SE:Sweden,Swedish,Stockholm;NO:Norway,Norwegian,Oslo;DK:Denmark,Danish,Copenhagen;FI:Finland,Finnish,Helsinki;IS:Iceland,Icelandic;PL:Poland,Polish,Warsaw;CZ:Czechia,Czech Republic,Czech,Prague;SK:Slovakia,Slovak;HU:Hungary,Hungarian,Budapest;RO:Romania,Romanian,Bucharest;BG:Bulgaria,Bulgarian,Sofia;GR:Greece,Greek,Athens;' +
  'UA:Ukraine,Ukrainian,Ukrainians,Kyiv;RU:Russia,Russian,Russians,Moscow,Kremlin;BY:Belarus,Belarusian;GE:Tbilisi;TR:Türkiye,Turkish,Ankara,Istanbul;RS:Serbia,Serbian,Belgrade;HR:Croatia,Croatian;' +
  'IL:Israel,Israeli,Israelis,Jerusalem,Tel Aviv,Knesset;PS:Palestine,Palestinian,Palestinians,Gaza,West Bank;LB:Lebanon,Lebanese,Beirut;SY:Syria,Syrian,Damascus;IQ:Iraq,Iraqi,Baghdad;IR:Iran,Iranian,Tehran;SA:Saudi Arabia,Saudi,Riyadh;QA:Qatar,Qatari,Doha;AE:United Arab Emirates,UAE,Emirati,Dubai,Abu Dhabi;EG:Egypt,Egyptian,Cairo;YE:Yemen,Yemeni;' +
  'CN:China,Chinese,Beijing,Shanghai;HK:Hong Kong;TW:Taiwan,Taiwanese,Taipei;JP:Japan,Japanese,Tokyo;KR:South Korea,South Korean,Seoul;KP:North Korea,North Korean,Pyongyang;IN:India,Indian,Indians,New Delhi,Delhi,Mumbai;PK:Pakistan,Pakistani,Islamabad;BD:Bangladesh,Bangladeshi,Dhaka;LK:Sri Lanka,Sri Lankan;NP:Nepal,Nepali;AF:Afghanistan,Afghan,Kabul;PH:Philippines,Philippine,Filipino,Manila;ID:Indonesia,Indonesian,Jakarta;MY:Malaysia,Malaysian,Kuala Lumpur;SG:Singapore,Singaporean;TH:Thailand,Thai,Bangkok;VN:Vietnam,Vietnamese,Hanoi;MM:Myanmar,Burmese;' +
  'AU:Australia,Australian,Australians,Canberra,Sydney,Melbourne,Queensland;NZ:New Zealand,New Zealander,Wellington,Auckland;CA:Canada,Canadian,Canadians,Ottawa,Toronto,Ontario,Quebec;MX:Mexico,Mexican;BR:Brazil,Brazilian,Brasília;AR:Argentina,Argentine,Argentinian,Buenos Aires;CL:Chile,Chilean,Santiago;CO:Colombia,Colombian,Bogotá;PE:Peru,Peruvian;VE:Venezuela,Venezuelan,Caracas;CU:Cuba,Cuban,Havana;UY:Uruguay,Uruguayan;' +
  'ZA:South Africa,South African,Pretoria,Johannesburg,Cape Town;NG:Nigeria,Nigerian,Abuja,Lagos;KE:Kenya,Kenyan,Nairobi;ET:Ethiopia,Ethiopian;GH:Ghana,Ghanaian;UG:Uganda,Ugandan;TZ:Tanzania,Tanzanian;RW:Rwanda,Rwandan;SD:Sudan,Sudanese,Khartoum;SS:South Sudan,South Sudanese;ZW:Zimbabwe,Zimbabwean;ZM:Zambia,Zambian;MA:Morocco,Moroccan;DZ:Algeria,Algerian;TN:Tunisia,Tunisian;LY:Libya,Libyan;SN:Senegal,Senegalese;ML:Mali,Malian;CM:Cameroon,Cameroonian;' +
  'BW:Botswana;NA:Namibia,Namibian;MZ:Mozambique,Mozambican;AO:Angola,Angolan;CD:Democratic Republic of Congo,Democratic Republic of the Congo,Kinshasa;SO:Somalia,Somali,Mogadishu;ER:Eritrea,Eritrean;CI:Ivory Coast,Ivorian,Abidjan;BF:Burkina Faso;NE:Niger;SL:Sierra Leone;LR:Liberia,Liberian;TG:Togo,Togolese;BJ:Benin;GA:Gabon,Gabonese;GM:Gambia,Gambian;MW:Malawi,Malawian;BI:Burundi,Burundian;MU:Mauritius,Mauritian;SC:Seychelles;MG:Madagascar;LS:Lesotho;SZ:Eswatini;DJ:Djibouti;MR:Mauritania;' +
  'AL:Albania,Albanian,Tirana;SI:Slovenia,Slovenian,Ljubljana;BA:Bosnia,Bosnian,Sarajevo;XK:Kosovo,Pristina;ME:Montenegro;MK:North Macedonia;MD:Moldova,Moldovan;EE:Estonia,Estonian,Tallinn;LV:Latvia,Latvian,Riga;LT:Lithuania,Lithuanian,Vilnius;LU:Luxembourg;MT:Malta,Maltese;CY:Cyprus,Cypriot,Nicosia;AM:Armenia,Armenian,Yerevan;AZ:Azerbaijan,Azerbaijani,Baku;' +
  'KZ:Kazakhstan,Kazakh,Astana;UZ:Uzbekistan,Uzbek,Tashkent;TM:Turkmenistan;KG:Kyrgyzstan;TJ:Tajikistan;MN:Mongolia,Mongolian;KH:Cambodia,Cambodian,Phnom Penh;LA:Laos,Laotian;KW:Kuwait,Kuwaiti;BH:Bahrain,Bahraini;OM:Oman,Omani;MV:Maldives;BT:Bhutan;BN:Brunei;TL:Timor-Leste;FJ:Fiji,Fijian;PG:Papua New Guinea;WS:Samoa,Samoan;TO:Tonga;' +
  'HT:Haiti,Haitian;JM:Jamaica,Jamaican;DO:Dominican Republic;HN:Honduras,Honduran;GT:Guatemala,Guatemalan;SV:El Salvador;NI:Nicaragua,Nicaraguan;CR:Costa Rica,Costa Rican;PA:Panama,Panamanian;EC:Ecuador,Ecuadorian;BO:Bolivia,Bolivian;PY:Paraguay,Paraguayan;TT:Trinidad;BB:Barbados;BS:Bahamas;GY:Guyana;SR:Suriname';

const CODES = new Map<string, string>();
for (const country of TABLE.split(';')) {
  const [code = '', words = ''] = country.split(':');
  for (const word of words.split(',')) CODES.set(word, code);
}

/** Parts of the world that a country's word is a part of: "North American" is not "American". */
const PARTS_OF_THE_WORLD = ['North', 'South', 'Latin', 'Central'].flatMap((part) => [
  `${part} America`,
  `${part} American`,
  `${part} Americans`,
]);

/** Parties of other countries whose name has an American one in it. */
const OTHER_DEMOCRATS = ['Social', 'Christian', 'Free', 'Sweden'].flatMap((word) => [
  `${word} Democrat`,
  `${word} Democrats`,
]);

/** The longest first, so that "South Korea" is not read as something less. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...CODES.keys(), ...PARTS_OF_THE_WORLD, ...OTHER_DEMOCRATS]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Words of parliaments, which several countries call so: in a text that names another country they say half as much. */
const SHARED_WORDS: ReadonlySet<string> = new Set(
  'Senate,Congress,Republican,Republicans,Democrat,Democrats,Liberal Democrat,Liberal Democrats,MP,MPs,House of Commons,Tory,Tories'.split(
    ',',
  ),
);
const SHARED_WEIGHT = 0.5;

/** Where an agency's report is written, in capitals: "SYDNEY, ", "HONG KONG (Reuters) -". */
const DATELINE = /(?<=^|\n)\p{Lu}[\p{Lu} ]{3,24}(?=,| \(| [—–-])/gu;

/** How often a text names each country, by ISO code. Case counts: "polish" is no Pole. */
export function readCountries(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const shared = new Map<string, number>();
  const written = text.replace(DATELINE, (place) =>
    place.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, capitalise),
  );
  for (const [word] of written.matchAll(PATTERN)) {
    const code = CODES.get(word);
    if (code === undefined) continue;
    const into = SHARED_WORDS.has(word) ? shared : counts;
    into.set(code, (into.get(code) ?? 0) + 1);
  }
  const named = new Set(counts.keys());
  for (const [code, count] of shared) {
    const weight = named.size === 0 || named.has(code) ? 1 : SHARED_WEIGHT;
    counts.set(code, (counts.get(code) ?? 0) + weight * count);
  }
  return counts;
}

function capitalise(letter: string): string {
  return letter.toUpperCase();
}
