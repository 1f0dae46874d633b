import { splitNames } from './split-names.ts';

/**
 * Newspapers and magazines of the United States, Britain and Ireland, those of single towns among them, and who prints
 * them. Curated by hand from general knowledge, as the lists of `names.ts`; titles that are words, places or people's
 * names by themselves ("Time", "Independent", "Scotsman") are left out.
 */
export const PRESS: readonly string[] = splitNames(`
  New York Observer, New York Review of Books, London Review of Books, Paris Review, American Lawyer, American Prospect, American Banker, Washington Monthly, Washington City Paper, Columbia Journalism Review, Harvard Business Review
  Stanford Daily, Daily Princetonian, Daily Pennsylvanian, Columbia Spectator, Daily Californian, Daily Bruin, Daily Texan, Daily Northwestern, Daily Tar Heel, Chicago Reader, Springfield State Journal-Register, State Journal-Register
  Belleville News-Democrat, Des Moines Register, Wichita Eagle, Lawrence Journal-World, Springfield News-Leader, Columbia Missourian, Joplin Globe, Minnesota Reformer, Missoulian, Idaho Statesman, Spokesman-Review
  Spokane Spokesman-Review, Yakima Herald-Republic, The Columbian, Juneau Empire, Fairbanks Daily News-Miner, Star-Advertiser, Honolulu Civil Beat, Civil Beat, Orange County Register, OC Register, OC Weekly, LA Weekly, LAist, La Opinión
  Long Beach Press-Telegram, Press-Telegram, Press-Enterprise, San Bernardino Sun, Desert Sun, Santa Cruz Sentinel, East Bay Express, SFGate, SF Gate, San Francisco Examiner, San Francisco Standard, SF Weekly, Press Democrat, Fresno Bee
  Modesto Bee, Bakersfield Californian, Las Vegas Sun, Nevada Current, Santa Fe New Mexican, Salt Lake City Weekly, Standard-Examiner, Colorado Sun, Westword, Denverite, Fort Collins Coloradoan, Coloradoan, Fort Worth Star-Telegram
  Star-Telegram, Austin American-Statesman, American-Statesman, Texas Monthly, Dallas Observer, Tulsa World, Times-Picayune, New Orleans Times-Picayune, NOLA.com, Louisiana Illuminator, Clarion-Ledger, Clarion Ledger, Mississippi Today
  AL.com, Montgomery Advertiser, Mobile Press-Register, Press-Register, Commercial Appeal, Tennessean, Nashville Scene, Nashville Banner, Tennessee Lookout, Lexington Herald-Leader, Herald-Leader, Columbus Ledger-Enquirer, Ledger-Enquirer
  Creative Loafing, Florida Today, Florida Phoenix, Sun-Sentinel, Sun Sentinel, South Florida Sun-Sentinel, South Florida Sun Sentinel, Tallahassee Democrat, Gainesville Sun, Ocala Star-Banner, Lakeland Ledger, Post and Courier
  Charleston Post and Courier, Charlotte Observer, News & Observer, News and Observer, Greensboro News & Record, Fayetteville Observer, Durham Herald-Sun, INDY Week, Virginian-Pilot, Mountain State Spotlight, Baltimore Banner
  Baltimore Brew, Spotlight Delaware, Billy Penn, Pittsburgh Tribune-Review, Tribune-Review, Reading Eagle, Star-Ledger, Newark Star-Ledger, NJ.com, Bergen Record, Press of Atlantic City, Gothamist, amNewYork, AM New York, Brooklyn Paper
  Brooklyn Eagle, Staten Island Advance, Rochester Democrat and Chronicle, Democrat and Chronicle, Post-Standard, City & State, New Haven Register, New Haven Independent, CT Mirror, Connecticut Mirror, Boston Phoenix
  Springfield Republican, Lowell Sun, Patriot Ledger, Berkshire Eagle, VTDigger, New Hampshire Union Leader, Cincinnati Enquirer, Plain Dealer, Cleveland.com, Toledo Blade, Canton Repository, Youngstown Vindicator, Bridge Michigan
  Bridge Detroit, MLive, Michigan Advance, Times-Call, Voice of San Diego, Houston Landing, Knight Ridder, Scripps Howard, Advance Publications, Dow Jones, Dow Jones Newswires, Newsquest, National World, Trinity Mirror
  Daily Mail and General Trust, News of the World, Northern & Shell, Express Newspapers, Northern Echo, Sunderland Echo, Darlington & Stockton Times, Halifax Courier, Lincolnshire Echo, StokeonTrentLive, Stoke-on-Trent Live
  Gloucestershire Echo, Plymouth Live, West Briton, Dorset Echo, Bournemouth Echo, Milton Keynes Citizen, Southend Echo, Basildon Echo, Kent Messenger, Kent on Sunday, Medway Messenger, Isle of Wight County Press, Brighton Argus
  Sussex World, Surrey Mirror, Hackney Citizen, Ham & High, My London, Romford Recorder, East London Advertiser, News Shopper, Nation.Cymru, Golwg360, Y Cymro, North Wales Live, Glasgow Live, Scotland on Sunday, Sunday National
  Scottish Sun, Press and Journal, Dundee Courier, Inverness Courier, Stirling Observer, Southern Reporter, DC Thomson, The Ferret, Bella Caledonia, News Letter, Sunday Life, Sunday World, Sunday Independent, Irish Central, Cork Examiner
  Evening Echo, Limerick Leader, Donegal Democrat, Londonderry Sentinel, Impartial Reporter, An Phoblacht, Extra.ie, The Phoenix, BreakingNews.ie, Sunday People, Sunday Express, Sun on Sunday, Independent on Sunday, Times Higher Education
  Times Educational Supplement, New Statesman, Literary Review, Lloyd's List, Lancet, Pulse Today, The Grocer, Retail Week, Farmers Weekly, Architects' Journal, Dezeen, PoliticsHome, Politics Home, Conservative Home, openDemocracy
  The Canary, Skwawkbox, Left Foot Forward, UnHerd, Socialist Worker, The Grayzone, The New European, The Tab, LADbible, Ladbible, JOE.co.uk, Digital Spy, Time Out London, Harper's & Queen, Horse & Hound, What Car?, Autocar, Autosport
  Motorsport.com, When Saturday Comes, Wisden Cricketers' Almanack, ESPNcricinfo, Cricinfo, Cricbuzz, Rugby World, Record Mirror, Smash Hits, Kerrang!, Kerrang, Classic Rock Magazine, Music Week, What's On Stage, WhatsOnStage, The Stage
  U.S. News and World Report, Reader's Digest, Ladies' Home Journal, Better Homes and Gardens, Popular Mechanics, Car and Driver, Motor Trend, Road & Track, Architectural Digest, Bon Appétit, Epicurious, Martha Stewart Living
  Texas Lawyer, Law360, Above the Law, SCOTUSblog, Bloomberg Law, Businessweek, Business Week, Kiplinger's, TIME magazine, People magazine, Teen Vogue, Cosmopolitan magazine, Variety magazine, Soap Opera Digest, TVLine, TV Line, The Onion
  Babylon Bee, McSweeney's, Salon.com, Slate.com, The Root, Vox.com, Vice Media, VICE Media, Vulture.com, The Mary Sue, Upworthy, Mic.com, The Bulwark, Common Dreams, Truthout, Alternet, Raw Story, RawStory, Talking Points Memo
  Think Progress, Media Matters, Media Matters for America, Newsbusters, Townhall.com, American Thinker, Power Line, The Federalist, Gateway Pundit, Infowars, Just the News, TheBlaze, Congressional Quarterly, CQ Roll Call
  Government Executive, Defense One, Stars and Stripes, War on the Rocks, Jane's Defence Weekly, Aviation Week, Carbon Brief, Mongabay, Utility Dive, OilPrice.com, Education Week, Chalkbeat, Hechinger Report, The 74, Inside Higher Ed
  Fierce Pharma, MedPage Today, Medscape, JAMA, Nature Medicine, Nature Communications, PLOS One, PLoS ONE, eLife, bioRxiv, arXiv, Chemical & Engineering News, Physics World, Physics Today, Psychology Today, The Trace
  Forensic Architecture, Lighthouse Reports, The Insider, Global Voices, Rest of World, National Catholic Register, Christianity Today, The Forward, Jewish Insider, Indian Country Today, The Advocate magazine, Washington Blade
  Bay Area Reporter, Them.us, The 19th, NowThis, Morning Brew, The Hustle, The Skimm, The Points Guy, Skift, Travel Weekly, Lonely Planet, Fodor's, Frommer's, Michelin Guide, Zagat, Adweek, Ad Age, Advertising Age, Digiday, PRWeek
  Campaign magazine, Editor & Publisher, Women's Wear Daily, Business of Fashion, Hypebeast, Artnet, Artforum, Art Newspaper, Publishers Weekly, Kirkus Reviews, The Bookseller, Playbill, Broadway World, American Songwriter
  Consequence of Sound, BrooklynVegan, Resident Advisor, Mixmag, DJ Mag, Uproxx, Metacritic, GamesRadar, GamesIndustry.biz, Game Informer, Destructoid, Electronic Gaming Monthly, ScreenCrush, Den of Geek, The Playlist, Cahiers du Cinéma
  Total Film, Comic Book Resources, Bleeding Cool
`);
