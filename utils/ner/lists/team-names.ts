import { splitNames } from './split-names.ts';

/**
 * Teams by the names that match reports use without saying what they are. Curated by hand from general knowledge, as the
 * lists of `names.ts`; nicknames of one common word ("Wild", "Heat") are left out.
 */

/** A town and what its teams are called: both together are a name. */
const NICKNAMED = `
  Arizona: Cardinals Diamondbacks Coyotes Wildcats; Atlanta: Falcons Hawks Braves United; Baltimore: Ravens Orioles; Boston: Celtics Bruins Red_Sox; Brooklyn: Nets;
  Buffalo: Bills Sabres; Carolina: Panthers Hurricanes; Charlotte: Hornets; Chicago: Bears Bulls Cubs White_Sox Blackhawks Fire Sky; Cincinnati: Bengals Reds Bearcats;
  Cleveland: Browns Cavaliers Guardians Indians; Columbus: Blue_Jackets Crew; Colorado: Rockies Avalanche Rapids Buffaloes; Dallas: Cowboys Mavericks Stars; Denver: Broncos Nuggets;
  Detroit: Lions Pistons Tigers Red_Wings; Edmonton: Oilers; Calgary: Flames; Florida: Panthers Gators Marlins; Golden State: Warriors; Green Bay: Packers;
  Houston: Texans Rockets Astros Dynamo Cougars; Indiana: Pacers Fever Hoosiers; Indianapolis: Colts; Jacksonville: Jaguars; Kansas City: Chiefs Royals; Las Vegas: Raiders Aces;
  Vegas: Golden_Knights; Los Angeles: Rams Chargers Lakers Clippers Dodgers Angels Kings Galaxy Sparks; Memphis: Grizzlies; Miami: Dolphins Heat Marlins; Milwaukee: Bucks Brewers;
  Minnesota: Vikings Timberwolves Twins Wild Lynx; Montreal: Canadiens Expos; Nashville: Predators; New England: Patriots Revolution; New Jersey: Devils; New Orleans: Saints Pelicans;
  New York: Giants Jets Knicks Yankees Mets Rangers Islanders Liberty Red_Bulls; Oakland: Athletics Raiders; Oklahoma City: Thunder; Orlando: Magic; Ottawa: Senators Redblacks;
  Philadelphia: Eagles 76ers Phillies Flyers Union; Phoenix: Suns Mercury; Pittsburgh: Steelers Pirates Penguins; Portland: Trail_Blazers Timbers Thorns; Sacramento: Kings; San Antonio: Spurs;
  San Diego: Padres Chargers; San Francisco: 49ers Giants; San Jose: Sharks Earthquakes; Seattle: Seahawks Mariners Kraken Storm Sounders; St. Louis: Cardinals Blues; Tampa Bay: Buccaneers Lightning Rays;
  Tennessee: Titans Volunteers; Texas: Rangers Longhorns; Toronto: Raptors Blue_Jays Maple_Leafs Argonauts; Utah: Jazz; Vancouver: Canucks Whitecaps; Washington: Commanders Wizards Nationals Capitals Mystics Redskins;
  Winnipeg: Jets; Brisbane: Broncos Lions Heat; Melbourne: Storm Victory Demons Stars; Sydney: Swans Roosters Sixers; Adelaide: Crows Strikers; Perth: Scorchers; Parramatta: Eels; Newcastle: Knights;
  Canterbury: Bulldogs; Leeds: Rhinos United; Wigan: Warriors Athletic; Mumbai: Indians; Chennai: Super_Kings; Delhi: Capitals; Punjab: Kings; Rajasthan: Royals; Gujarat: Titans; Kansas: Jayhawks;
  Alabama: Crimson_Tide; Kentucky: Wildcats; Ohio State: Buckeyes; Michigan: Wolverines; Georgia: Bulldogs; Oregon: Ducks; Duke: Blue_Devils; Louisville: Cardinals; Villanova: Wildcats; Wisconsin: Badgers
`;

/** "Detroit Red Wings" of "Detroit: Lions Red_Wings". */
const TOWN_TEAMS = NICKNAMED.split(';').flatMap((line) => {
  const [town, teams] = line.trim().split(': ');
  return (teams ?? '').split(/\s+/).map((team) => `${town} ${team.replace('_', ' ')}`);
});

export const TEAMS: readonly string[] = [
  ...TOWN_TEAMS,
  ...splitNames(`
  49ers, 76ers, Sixers, Canadiens, Canucks, Oilers, Maple Leafs, Blue Jackets, Red Wings, Golden Knights, Blackhawks, Bruins, Sabres, Knicks, Lakers, Clippers, Celtics, Cavaliers, Timberwolves, Pelicans,
  Grizzlies, Trail Blazers, Mavericks, Pacers, Pistons, Raptors, Yankees, Mets, Dodgers, Padres, Phillies, Astros, Orioles, Red Sox, White Sox, Blue Jays, Diamondbacks, Brewers, Seahawks, Steelers, Buccaneers,
  Packers, Broncos, Bengals, Texans, Colts, Crimson Tide, Tar Heels, Blue Devils, Fighting Irish, Sun Devils, Yellow Jackets, Hawkeyes, Buckeyes, Jayhawks, Hoosiers, Sooners, Longhorns, Razorbacks, Gamecocks, Demon Deacons, Golden Gophers, Nittany Lions,
  Aston Villa, West Ham, West Ham United, Newcastle United, Nottingham Forest, Crystal Palace, Leicester City, Norwich City, Ipswich Town, West Bromwich Albion, West Brom, Sheffield Wednesday, Sheffield United, Queens Park Rangers, QPR, Preston North End,
  Stoke City, Swansea City, Cardiff City, Hull City, Derby County, Bristol City, Bristol Rovers, Blackburn Rovers, Bolton Wanderers, Wolverhampton Wanderers, Birmingham City, Coventry City, Huddersfield Town, Luton Town, Plymouth Argyle, Port Vale, Crewe Alexandra,
  Leyton Orient, Oxford United, Cambridge United, Rotherham United, Charlton Athletic, Wycombe Wanderers, Celtic FC, Hibernian, St Mirren, Aberdeen FC, Partick Thistle, Shamrock Rovers,
  Athletic Club, Athletic Bilbao, Real Sociedad, Real Betis, Villarreal CF, Celta Vigo, Rayo Vallecano, Espanyol, Atletico de Madrid, Atlético Madrid, Atlético de Madrid, AS Roma, SS Lazio, Napoli, Sampdoria, Fiorentina, Atalanta, Inter Miami, Internazionale,
  Bayer Leverkusen, RB Leipzig, Schalke 04, Werder Bremen, Eintracht Frankfurt, Borussia Mönchengladbach, Hertha Berlin, Olympique Marseille, Olympique Lyonnais, AS Monaco, PSV Eindhoven, Feyenoord, Sporting CP, Sporting Lisbon, FC Porto, Galatasaray, Fenerbahce, Fenerbahçe, Besiktas,
  Beşiktaş, Olympiacos, Panathinaikos, Red Star Belgrade, Dinamo Zagreb, Shakhtar Donetsk, Dynamo Kyiv, Zenit St Petersburg, CSKA Moscow, Spartak Moscow, Boca Juniors, River Plate, Flamengo, Corinthians, Palmeiras, Fluminense, Vasco da Gama, Al-Hilal, Al-Nassr, Al Nassr, Al Hilal, Al-Ahly, Al Ahly,
  Kaizer Chiefs, Orlando Pirates, Mamelodi Sundowns, Enyimba, Raja Casablanca, Wydad Casablanca, LA Galaxy, New York City FC, Sporting Kansas City, Real Salt Lake, Royal Challengers Bangalore, Kolkata Knight Riders, Sunrisers Hyderabad, Lucknow Super Giants,
  All Blacks, Wallabies, Springboks, Proteas, Black Caps, Socceroos, Matildas, Lionesses, Super Eagles, Black Stars, Bafana Bafana, Harambee Stars, Les Bleus, Brumbies, Saracens, Leinster Rugby, Munster Rugby,
  Red Bull Racing, McLaren, Scuderia Ferrari, AlphaTauri, Alfa Romeo Racing, Aston Martin F1, Hendrick Motorsports, Joe Gibbs Racing, Team Penske, Ineos Grenadiers, Team Sky
`),
];
