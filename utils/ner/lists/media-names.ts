import { splitNames } from './split-names.ts';

/**
 * Newspapers, agencies, sites and stations that reports name as their source without an introduction. Curated by hand from
 * general knowledge, as the lists of `names.ts`; titles that are common words ("Time", "Slate") are left out.
 */
export const MEDIA: readonly string[] = splitNames(`
  Hollywood Reporter, TheWrap, IndieWire, Deadline Hollywood, Entertainment Weekly, Rolling Stone, Vanity Fair,
  TMZ, Page Six, E! News, Us Weekly, Entertainment Tonight, Access Hollywood, Rotten Tomatoes, Box Office Mojo, Eurogamer, Kotaku, IGN, GameSpot, PC Gamer,
  TechCrunch, Gizmodo, Engadget, Ars Technica, Mashable, CNET, ZDNet, VentureBeat, Digital Trends, 9to5Mac, MacRumors, Tom's Hardware, Hackaday,
  PolitiFact, FactCheck.org, Snopes, RealClearPolitics, FiveThirtyEight, RedState, Daily Kos, Daily Caller, Daily Wire, Drudge Report, Daily Beast, Newsmax, Washington Examiner,
  Washington Times, Washington Free Beacon, National Review, New Republic, New Yorker, Mother Jones, Roll Call, Punchbowl News, Lawfare, Just Security,
  Texas Tribune, Miami Herald, Chicago Tribune, Boston Globe, Boston Herald, Denver Post, Seattle Times, Houston Chronicle, San Francisco Chronicle, Philadelphia Inquirer, Star Tribune,
  Baltimore Sun, Dallas Morning News, Arizona Republic, Detroit Free Press, Detroit News, Cleveland Plain Dealer, Tampa Bay Times, Orlando Sentinel, Kansas City Star, Sacramento Bee, Newsday,
  New York Post, New York Daily News, Village Voice, Atlanta Journal-Constitution, Pittsburgh Post-Gazette, Salt Lake Tribune, Las Vegas Review-Journal,
  CBS Sports, Fox Sports, NBC Sports, Sky Sports, BT Sport, Bleacher Report, SB Nation, Sports Illustrated, Pro Football Talk, Yahoo Sports, Yahoo News, Yahoo Finance, MarketWatch, Barron's,
  Business Insider, Fast Company, Investopedia, Morningstar, Motley Fool, Seeking Alpha, TheStreet, CoinDesk, Caixin, Nikkei Asia, Handelsblatt,
  Live Science, New Scientist, Scientific American, Popular Science, Smithsonian Magazine, National Geographic, Space.com, WebMD, Healthline, Stat News, BMJ, New England Journal of Medicine,
  Evening Standard, Daily Express, Daily Record, Sunday Times, Sunday Telegraph, Sunday Mirror, Sunday Post, Mail on Sunday, Mail Online, MailOnline, Daily Star, Morning Star, City AM, Private Eye, Radio Times, LBC, GB News, TalkTV,
  Irish Times, Irish Independent, Irish Examiner, RTÉ News, TheJournal.ie, Belfast Telegraph, Herald Scotland, Western Mail, Toronto Star, Globe and Mail, National Post, CTV News, Global News,
  Sydney Morning Herald, Daily Telegraph, Herald Sun, News.com.au, Nine News, 7News, Guardian Australia, Stuff.co.nz, New Zealand Herald, Radio New Zealand,
  Straits Times, Channel News Asia, Bangkok Post, Jakarta Post, Rappler, Inquirer.net, Philippine Star, South China Morning Post, Hong Kong Free Press, Japan Times, Asahi Shimbun, Mainichi Shimbun, Yomiuri Shimbun, Korea Herald, Korea Times, JoongAng Ilbo, Chosun Ilbo,
  Times of India, Hindustan Times, Indian Express, India Today, Economic Times, Press Trust of India, Scroll.in, Dawn News, Geo News, Express Tribune, Daily Star Bangladesh, Kathmandu Post,
  Times of Israel, Jerusalem Post, Al Arabiya, Al-Monitor, Middle East Eye, Arab News, Gulf News, Khaleej Times, Anadolu Agency, Hurriyet, Daily Sabah, Iran International, Press TV,
  Daily Nation, Daily Monitor, Premium Times, Punch Nigeria, Vanguard Nigeria, Daily Maverick, Mail & Guardian, News24, SABC News, Daily Graphic,
  Moscow Times, Kommersant, Kyiv Independent, Kyiv Post, Ukrainska Pravda, Radio Free Europe, Voice of America, Euronews, France 24, Euractiv, Deutsche Presse-Agentur, Suddeutsche Zeitung, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung,
  Die Zeit, Die Welt, Libération, Le Parisien, El Mundo, La Repubblica, Corriere della Sera, La Stampa, Svenska Dagbladet, Dagens Nyheter, Aftenposten, Helsingin Sanomat, Gazeta Wyborcza
`);
