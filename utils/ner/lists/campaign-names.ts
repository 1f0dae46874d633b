import { splitNames } from './split-names.ts';

/**
 * Unions, campaigns, charities, think tanks, pollsters and those who pay for elections. Curated by hand from general
 * knowledge, as the lists of `names.ts`; mottoes that are as often said as meant ("March for Life") are left out.
 */
export const CAMPAIGNS: readonly string[] = splitNames(`
  Teamsters, AFSCME, AFT, UNITE HERE, Unite Here, Directors Guild, Actors' Equity, United Teachers Los Angeles, Change to Win, Jobs with Justice, Fight for 15, Usdaw, NAHT, Writers' Guild of Great Britain, Balpa, Siptu
  Irish Nurses and Midwives Organisation, Fórsa, Teachers' Union of Ireland, Confédération Générale du Travail, CFDT, Force Ouvrière, Medef, Ver.di, Confindustria, Coldiretti, Comisiones Obreras, Solidarność, Unifor
  Media Entertainment and Arts Alliance, Numsa, Nehawu, Samwu, Sadtu, Amcu, Saftu, Kuppet, Rengo, Korean Confederation of Trade Unions, Samyukta Kisan Morcha, Histadrut, Ipsos Mori, Ipsos MORI, Marist Poll, Public Policy Polling
  Survation, Savanta, Opinium, Deltapoll, Panelbase, Kantar, Kantar Public, Techne UK, Ashcroft Polls, Lord Ashcroft Polls, LucidTalk, Behaviour & Attitudes, Roy Morgan, Resolve Strategic, Environics, Infratest dimap, Allensbach, Ifop
  Elabe, Harris Interactive, Odoxa, CIS Spain, Metroscopia, Sigma Dos, Levada, Afrobarometer, Latinobarómetro, Latinobarometro, Datafolha, Ipec, Quaest, AtlasIntel, Ibope, Mitofsky, Parametria, CVoter, Axis My India, Lokniti-CSDS
  Social Weather Stations, Pulse Asia, Realmeter, Gallup Korea, Data for Progress, Civiqs, Cygnal, Cook Political Report, Sabato's Crystal Ball, RealClearPolling, Harris Poll, EPIC-MRA, Ballotpedia, Vote Smart, Advertising Analytics
  Americans for Prosperity, American Crossroads, America PAC, Right to Rise, Restoring Our Future, Restore Our Future, Winning Our Future, Correct the Record, EMILY's List, Emily's List, EMILYs List, Susan B. Anthony List
  Susan B. Anthony Pro-Life America, SBA List, Students for Life, Operation Rescue, Republicans Against Trump, Republican Voters Against Trump, J Street, Democratic Majority for Israel, MoveOn.org, Swing Left, Run for Something
  Fair Fight, Our Revolution, WinRed, Everytown, Brady Campaign, Brady Campaign to Prevent Gun Violence, Sandy Hook Promise, Gun Violence Archive, Focus on the Family, Concerned Women for America, America First Legal
  Conservative Political Action Conference, Black Lives Matter, Color of Change, Color Of Change, Rainbow/PUSH, Nation of Islam, Mi Familia Vota, Voto Latino, CASA de Maryland, Make the Road New York, United We Dream
  Kids in Need of Defense, IfNotNow, Jewish Federations of North America, B'nai B'rith, StandWithUs, Students for Justice in Palestine, Within Our Lifetime, Lambda Legal, Equality Florida, Equality California, Log Cabin Republicans
  UltraViolet, Public Citizen, Project On Government Oversight, Project on Government Oversight, Democracy Docket, Fight for the Future, Demand Progress, Public Knowledge, Access Now, PEN America, English PEN
  Committee to Protect Journalists, Freedom of the Press Foundation, ARTICLE 19, Index on Censorship, Global Witness, The Sentry, Bill & Melinda Gates Foundation, Bill and Melinda Gates Foundation, Brookings
  Committee for a Responsible Federal Budget, Ethics and Public Policy Center, Bulletin of the Atomic Scientists, Stratfor, Groundwork Collaborative, US Conference of Mayors, U.S. Conference of Mayors, Business Roundtable
  America's Health Insurance Plans, PhRMA, Iraq and Afghanistan Veterans of America, Wounded Warrior Project, Humane Society of the United States, Environment America, Earthjustice, Defenders of Wildlife, Oceana, Ocean Conservancy
  Friends of the Earth, 350.org, Climate Action Tracker, Climate Central, Climate Analytics, Extinction Rebellion, Fridays for Future, Animal Rebellion, Sea Shepherd, Citizens' Climate Lobby, Transport & Environment, Client Earth
  ClientEarth, Chatham House, TaxPayers' Alliance, Taxpayers' Alliance, Tax Justice UK, UK in a Changing Europe, European Council on Foreign Relations, Make UK, UKHospitality, TheCityUK, Abta, Offshore Energies UK, Energy UK, Water UK
  Universities UK, Convention of Scottish Local Authorities, Cosla, Diabetes UK, Parkinson's UK, Macmillan Cancer, Breast Cancer Now, Prostate Cancer UK, CLIC Sargent, Asthma UK, Asthma + Lung UK, Tommy's, Samaritans
  Rethink Mental Illness, Childline, Barnardos, Save the Children UK, Oxfam GB, Comic Relief, Sport Relief, Children in Need, Crisis UK, Centrepoint, St Mungo's, Turn2us, MoneySavingExpert, Money Saving Expert, MoneySuperMarket
  Faculty of Advocates, Howard League for Penal Reform, Nacro, Freedom from Torture, Care4Calais, Care 4 Calais, Migration Watch UK, Hope not Hate, HOPE not hate, Board of Deputies, Board of Deputies of British Jews, Tell MAMA
  Fair Play for Women, Women's Aid, MSI Reproductive Choices, Dignity in Dying, Care Not Killing, Humanists UK, Mountain Rescue England and Wales, London's Air Ambulance, Carers UK, Age Scotland, Age NI, Blesma, Combat Stress
  Walking with the Wounded, Duke of Edinburgh's Award, Girlguiding, Woodcraft Folk, Battersea Dogs and Cats Home, English Heritage, National Trust for Scotland, Historic England, Cadw, Campaign to Protect Rural England, Cycling UK
  British Cycling, Fish Legal, Butterfly Conservation, Plantlife, Keep Britain Tidy, Transport Focus, London TravelWatch, IAM RoadSmart, Stop the War Coalition, Labour Friends of Israel, Conservative Friends of Israel, Labour First
  Vote Leave, Leave.EU, Britain Stronger in Europe, Best for Britain, Yes Scotland, Believe in Scotland, Common Weal, Electoral Calculus, Led By Donkeys, 38 Degrees, Change.org, Avaaz, Good Law Project, Full Fact, Hacked Off, Ipso
  PA news agency, Cafod, Trócaire, Trocaire, Tearfund, Action Against Hunger, Médecins du Monde, Americares, Project HOPE, World Central Kitchen, Samaritan's Purse, Habitat for Humanity, Feeding America, No Kid Hungry, Meals on Wheels
  Make-A-Wish, Ronald McDonald House Charities, Special Olympics, Boy Scouts, Girl Scouts, Girl Scouts of the USA, AmeriCorps, Teach for America, City Year, Kiwanis, MADD, National Alliance to End Homelessness
  National Coalition Against Domestic Violence, Covenant House, Susan G. Komen, Livestrong, GiveDirectly, GiveWell, Doctors of the World, White Helmets, Airwars, Human Appeal, Medical Aid for Palestinians, UK Lawyers for Israel, B'Tselem
  Btselem, Breaking the Silence, Al-Haq, Al Haq, Al Mezan, Addameer, Hostages and Missing Families Forum, Magen David Adom, United Hatzalah, OVD-Info, Viasna, SOS Méditerranée, SOS Mediterranee, Mediterranea Saving Humans
  Proactiva Open Arms, Alarm Phone, Terre des Hommes, Terre des hommes, Caritas Internationalis, Sant'Egidio, Community of Sant'Egidio, Misereor, Brot für die Welt, Bread for the World, Welthungerhilfe, Pro Asyl, Bertelsmann Stiftung, Ifo
  Kiel Institute for the World Economy, Stiftung Wissenschaft und Politik, Fondation Jean-Jaurès, Ifri, Clingendael, Forest & Bird, Inuit Tapiriit Kanatami, Afriforum, AfriForum, SECTION27, Gift of the Givers, Abahlali baseMjondolo
  Enough is Enough Nigeria, Bring Back Our Girls, Muhuri, Haki Africa, Alcoholics Anonymous, Scouts Australia, Lifeline Australia, Vinnies, Anglicare, Wesley Mission, The Nature Conservancy
`);
