import { splitNames } from './split-names.ts';

/**
 * Leagues, sports bodies, clubs and national teams beyond those of `team-names.ts`. Curated by hand from general
 * knowledge, as the lists of `names.ts`; towns, and nicknames of one common word ("Spurs", "Raiders"), are left out.
 */
export const CLUBS: readonly string[] = splitNames(`
  PGA Tour, LPGA Tour, DP World Tour, European Tour, LIV Golf, R&A, ATP Tour, WTA Tour, Tennis Australia, Matchroom, Matchroom Boxing, Golden Boy Promotions, Queensberry Promotions, IndyCar, Formula One, Formula 1, Formula One Management
  MotoGP, UK Anti-Doping, World Athletics, IAAF, USA Track & Field, British Gymnastics, USA Swimming, Swim England, World Aquatics, World Rowing, World Sailing, World Triathlon, US Figure Skating, U.S. Soccer, US Soccer, Canada Soccer
  Rugby Australia, New Zealand Rugby, NZ Rugby, South African Rugby, Scottish Rugby, Six Nations Rugby, British and Irish Lions, British & Irish Lions, FAI, Scottish FA, FA of Wales, Kick It Out, Women's Super League, La Liga, LaLiga
  Bundesliga, Ligue 1, Eredivisie, DFB, England and Wales Cricket Board, Sri Lanka Cricket, Cricket South Africa, Cricket West Indies, Racing Victoria, Coolmore, Ballydoyle, Juddmonte, World Snooker Tour, World Snooker, Chess.com
  Extreme E, Formula E, Haas F1, Kick Sauber, Stake F1, Toro Rosso, Scuderia Toro Rosso, Force India, Racing Point, Mercedes F1, Red Bull F1, Lotus F1, Jordan Grand Prix, Minardi, Andretti Autosport, Andretti Global, Chip Ganassi Racing
  Arrow McLaren, Meyer Shank Racing, Ed Carpenter Racing, 23XI Racing, Richard Childress Racing, Stewart-Haas Racing, JR Motorsports, Ducati Corse, M-Sport, Jumbo-Visma, Visma-Lease a Bike, Visma–Lease a Bike, Soudal Quick-Step
  Quick-Step, Lidl-Trek, Bora-Hansgrohe, EF Education-EasyPost, Groupama-FDJ, Alpecin-Deceuninck, Bahrain Victorious, Israel-Premier Tech, Lotto-Soudal, Trek-Segafredo, Brighton & Hove Albion, Brighton and Hove Albion FC, Tottenham
  Nottm Forest, Millwall, Swindon Town, Milton Keynes Dons, AFC Wimbledon, Stockport County, Accrington Stanley, Fleetwood Town, Newport County, Shrewsbury Town, Burton Albion, Mansfield Town, Notts County, Grimsby Town, Harrogate Town
  Cheltenham Town, Yeovil Town, Dagenham & Redbridge, Crawley Town, Macclesfield Town, FC United of Manchester, Glasgow Rangers, Glasgow Celtic, Heart of Midlothian, St Johnstone, Ross County, Greenock Morton, Queen of the South
  Cove Rangers, Airdrieonians, Hamilton Academical, Linfield, St Patrick's Athletic, The New Saints, Barça, Osasuna, Deportivo La Coruña, Real Oviedo, Sporting Gijón, UD Almería, UD Almeria, UD Las Palmas, Deportivo Alavés, Alavés
  Udinese, Sassuolo, Salernitana, Spezia Calcio, Lecce US, Como 1907, Frosinone Calcio, Bayern Munchen, Bayern München, Leipzig RB, VfL Wolfsburg, Hoffenheim, TSG Hoffenheim, Mainz 05, FSV Mainz, 1. FC Köln, 1. FC Union Berlin
  Fortuna Düsseldorf, Fortuna Dusseldorf, Holstein Kiel, Hannover 96, 1860 Munich, Dynamo Dresden, Greuther Fürth, Paris SG, Paris St Germain, Paris St-Germain, Olympique de Marseille, LOSC Lille, Stade Rennais, Stade de Reims
  Stade Brestois, Girondins de Bordeaux, Montpellier HSC, AS Saint-Étienne, AS Saint-Etienne, Le Havre AC, AJ Auxerre, Clermont Foot, Ajax Amsterdam, AZ Alkmaar, Vitesse Arnhem, Sparta Rotterdam, Anderlecht, RSC Anderlecht, KAA Gent
  Standard Liège, Standard Liege, SL Benfica, Vitória de Guimarães, Brøndby, Brondby, Rosenborg, Bodø/Glimt, Bodo/Glimt, Malmo FF, Hammarby, Djurgården, Djurgarden, IFK Göteborg, Legia Warsaw, Lech Poznań, Lech Poznan, Wisła Kraków
  Raków Częstochowa, Sparta Prague, Slavia Prague, Viktoria Plzeň, Viktoria Plzen, Slovan Bratislava, Ferencváros, Ferencvaros, Dinamo Bucharest, Ludogorets, Levski Sofia, HNK Rijeka, Crvena Zvezda, Partizan, Qarabağ, Qarabag
  Maccabi Tel Aviv, Maccabi Haifa, Hapoel Tel Aviv, Beitar Jerusalem, Hapoel Beersheba, Aris Thessaloniki, Olympiakos, Trabzonspor, Başakşehir, Istanbul Basaksehir, Anadolu Efes, Omonia Nicosia, AEK Larnaca, Red Bull Salzburg, RB Salzburg
  Rapid Vienna, Rapid Wien, Sturm Graz, Austria Vienna, Austria Wien, Servette, Shakhtar, Dynamo Kiev, Dynamo Moscow, Lokomotiv Moscow, Spartak, Zenit Saint Petersburg, Rubin Kazan, Anzhi Makhachkala, Sheriff Tiraspol, BATE Borisov
  Dinamo Tbilisi, Kairat Almaty, Al-Ittihad, Al-Ettifaq, Al-Sadd, Al-Duhail, Esteghlal, Esperance de Tunis, Espérance de Tunis, Étoile du Sahel, Etoile du Sahel, USM Alger, MC Alger, JS Kabylie, TP Mazembe, Asante Kotoko, Hearts of Oak
  Young Africans, Gor Mahia, AFC Leopards, Petro de Luanda, Yokohama F. Marinos, Urawa Reds, Vissel Kobe, Gamba Osaka, Sanfrecce Hiroshima, Jeonbuk, Guangzhou Evergrande, Shanghai SIPG, Shanghai Port, Shanghai Shenhua, Shandong Taishan
  Persib Bandung, Persija Jakarta, Central Coast Mariners, Perth Glory, Brisbane Roar, Wellington Phoenix, San Lorenzo de Almagro, Estudiantes de La Plata, Newell's Old Boys, Rosario Central, Grêmio, Gremio, Atlético Mineiro
  Athletico Paranaense, Red Bull Bragantino, Chapecoense, Peñarol, Nacional Montevideo, Olimpia Asunción, Cerro Porteño, Colo-Colo, Universidad de Chile, Universidad Católica, LDU Quito, Independiente del Valle, Alianza Lima, Millonarios
  América de Cali, Club América, Club America, Chivas Guadalajara, Guadalajara Chivas, Cruz Azul, Monterrey Rayados, Rayados, Santos Laguna, Club León, Club Leon, Saprissa, Orlando Pride, San Diego Wave, Sporting KC, Seattle Reign
  OL Reign, Chicago Red Stars, NJ/NY Gotham FC, Houston Dash, Kansas City Current, North Carolina Courage, Racing Louisville, Sacramento Republic, Louisville City, Phoenix Rising, Oakland Roots, Utah Mammoth, Toronto Sceptres
  Montreal Victoire, Minnesota Frost, New York Sirens, Ottawa Charge, Rochester Americans, Golden State Valkyries, Atlanta Dream, Connecticut Sun, Dallas Wings, Portland Fire, Toronto Tempo, Jags, D-backs, Dbacks, Marlins, Preds, Grizz
  Knickerbockers, Anaheim Angels, California Angels, Savannah Bananas, Toledo Mud Hens, Louisville Bats, Chunichi Dragons, Hamilton Tiger-Cats, Montreal Alouettes, Atlético Ottawa, Miami Hurricanes, TCU Horned Frogs
  Rutgers Scarlet Knights, Scarlet Knights, North Carolina Tar Heels, Wake Forest Demon Deacons, Georgia Tech Yellow Jackets, Zags, Stanford Cardinal, UNLV Rebels, UCF Knights, Army Black Knights, James Madison Dukes
  Atlantic Coast Conference, Southeastern Conference, Big Ten Conference, Big 12 Conference, Pac-12, Pac-12 Conference, Big East Conference, American Athletic Conference, Mountain West Conference, Atlantic 10, Bath Rugby, Gloucester Rugby
  Harlequins, London Irish, Northampton Saints, Dragons RFC, Cardiff Rugby, Cardiff Blues, Edinburgh Rugby, Ulster Rugby, Connacht Rugby, Stade Toulousain, Racing 92, Clermont Auvergne, Stade Rochelais, Stade Français, Bordeaux Bègles
  Bordeaux-Begles, Benetton Treviso, Zebre, Blues Super Rugby, Auckland Blues, Waikato Chiefs, Otago Highlanders, NSW Waratahs, Waratahs, Queensland Reds, Melbourne Rebels, Fijian Drua, Moana Pasifika, Stormers, Sharks Durban, Los Pumas
  Flying Fijians, Manu Samoa, Ikale Tahi, Azzurri, La Albiceleste, Seleção, Die Mannschaft, Hockeyroos, Kookaburras, Tall Blacks, Desert Foxes, Lions of Teranga, Samurai Blue, Blue Samurai, St Helens RFC, Catalans Dragons, Leigh Leopards
  Toronto Wolfpack, St George Illawarra Dragons, St George Illawarra, Essendon, Geelong Cats, Carlton Blues, St Kilda Saints, North Melbourne Kangaroos, Hobart Hurricanes, Sydney Thunder, Kings XI Punjab, Rising Pune Supergiant
  Lahore Qalandars, Peshawar Zalmi, Multan Sultans, Trinbago Knight Riders, Barbados Royals, Jamaica Tallawahs, Oval Invincibles, Southern Brave, Birmingham Phoenix, Northern Superchargers, Real Madrid Baloncesto, Virtus Bologna
  Žalgiris Kaunas, Zalgiris Kaunas, San Miguel Beermen
`);
