import { splitNames } from './split-names.ts';

/**
 * Banks, insurers, funds, exchanges, estate agents, builders, law firms and consultancies. Curated by hand from general
 * knowledge, as the lists of `names.ts`; words and surnames ("Fidelity", "Lehman") are left out.
 */
export const FINANCIERS: readonly string[] = splitNames(`
  JPMorgan Chase, J.P. Morgan, J.P. Morgan Chase, JP Morgan Chase, BNY Mellon, Capital One, Truist, Regions Financial, Fifth Third, Citizens Financial, Comerica, First Republic, Silvergate, Salomon Brothers, Drexel Burnham Lambert
  Smith Barney, Ameriprise, Stifel, Piper Sandler, Piper Jaffray, Evercore, Lazard, Moelis, Perella Weinberg, Greenhill, Cantor Fitzgerald, Wedbush, Sanford Bernstein, AllianceBernstein, T. Rowe Price, Pimco, Legg Mason, E-Trade, E*Trade
  Ally Financial, Sallie Mae, Navient, Nelnet, Afterpay, Venmo, Zelle, Marqeta, Adyen, Worldpay, Worldline, Discover Financial, Amex, Fiserv, N26, Virgin Money, Coutts, Barclaycard, Northern Rock, Bradford & Bingley, Abrdn, abrdn
  Standard Life, Legal & General, Legal and General, Aviva, Scottish Widows, Baillie Gifford, Hargreaves Lansdown, AJ Bell, St James's Place, Rathbones, Brewin Dolphin, Janus Henderson, Marshall Wace, 3i Group, Permira, Cinven, Apax
  Terra Firma, HgCapital, Ardian, Eurazeo, Tikehau, Investindustrial, Thoma Bravo, Hellman & Friedman, Clayton Dubilier & Rice, Ares Management, Oaktree, General Atlantic, L Catterton, McKinsey & Company, Booz Allen, A.T. Kearney
  Oliver Wyman, Roland Berger, Alvarez & Marsal, Teneo, Burson-Marsteller, Hill+Knowlton, Hill & Knowlton, Weber Shandwick, FleishmanHillard, Bell Pottinger, Cambridge Analytica, Ogilvy & Mather, Publicis, Saatchi & Saatchi, Omnicom, TBWA
  DDB Worldwide, McCann Erickson, Wieden+Kennedy, Wieden & Kennedy, Havas, Grant Thornton, RSM US, RSM UK, Mazars, Baker Tilly, Arthur Andersen, Ernst & Young, EY-Parthenon, Price Waterhouse, Deloitte & Touche, Marsh McLennan
  Marsh & McLennan, Willis Towers Watson, Lloyd's of London, Lloyd's, Swiss Re, Allianz, Generali, Ageas, MassMutual, Principal Financial, Mutual of Omaha, Hiscox, Beazley, esure, Comparethemarket, Compare the Market, Confused.com
  Oscar Health, Elevance, Blue Cross Blue Shield, Blue Cross and Blue Shield, Centene, Molina Healthcare, Optum, Bupa, Medibank, Old Mutual, Sanlam, Ping An, Great-West Lifeco, Scotiabank, Desjardins, Wealthsimple, Suncorp
  AustralianSuper, Pictet, Lombard Odier, Vontobel, Landesbank Baden-Württemberg, Wirecard, Greensill, Archegos, Natixis, Rabobank, Bankia, Banco Sabadell, Sabadell, La Caixa, Bankinter, Novo Banco, Millennium BCP
  Caixa Geral de Depósitos, Monte dei Paschi, Monte dei Paschi di Siena, Banca Monte dei Paschi di Siena, Mediobanca, Handelsbanken, Nykredit, Glitnir, Pekao, Eurobank, Permanent TSB, Tinkoff, Promsvyazbank, Otkritie, Privatbank, Monobank
  Halkbank, Garanti, Akbank, Isbank, Yapi Kredi, Vakifbank, DP World, Dubai World, Emaar, Nakheel, Damac, Qatargas, Bajaj Finserv, IL&FS, Razorpay, Zerodha, Bank Central Asia, Vietcombank, Kasikornbank, Anbang, Fosun, Alipay
  HSBC Hong Kong, CK Hutchison, Jardine Matheson, Swire, Nomura, Mizuho, Fubon, Capitec, Investec, Co-operative Bank of Kenya, GTBank, Flutterwave, Paystack, OPay, Chipper Cash, M-Pesa Africa, Itaú, Itaú Unibanco, Itau Unibanco, Bradesco
  Banco do Brasil, Nubank, BTG Pactual, Bancolombia, Banorte, BBVA Mexico, Banamex, Citibanamex, Banco Central, Chicago Board of Trade, Cboe, NSE, FTSE Russell, Refinitiv, IHS Markit, Wood Mackenzie, Kpler, Vortexa
  Pantheon Macroeconomics, TS Lombard, Kantar Worldpanel, CoStar, Jones Lang LaSalle, Knight Frank, Savills, Foxtons, Sotheby's, Christie's, Bonhams, Heritage Auctions, Julien's Auctions, Re/Max, RE/MAX, Century 21, Coldwell Banker
  Keller Williams, Douglas Elliman, Sotheby's International Realty, Opendoor, Quicken Loans, Invitation Homes, D.R. Horton, KB Home, Greystar, Tishman Speyer, SL Green, Regus, Prologis, American Tower, Crown Castle, Landsec, British Land
  Cadogan Estates, Taylor Wimpey, Redrow, Crest Nicholson, Vistry, Balfour Beatty, Carillion, Laing O'Rourke, Costain, Skanska, Interserve, Mitie, Atos, Guinness Partnership, Eiffage, Strabag, Ferrovial, Acciona, Webuild, Salini Impregilo
  Bechtel, Jacobs Engineering, Kiewit, Turner Construction, Skidmore Owings & Merrill, Gensler, Arup, Mott MacDonald, Country Garden, Vanke, Sunac, Dalian Wanda, SOHO China, Sun Hung Kai, New World Development, Larsen & Toubro, L&T
  Voyager Digital, Grayscale, Mt. Gox, Mt Gox, Bittrex, KuCoin, Bybit, Bitmain, Chainalysis, OpenSea, Long-Term Capital Management, Two Sigma, D.E. Shaw, DE Shaw, Millennium Management, Point72, Third Point, Pershing Square
  Starboard Value, Trian, Engine No. 1, Melvin Capital, Jane Street, Jump Trading, Tiger Global Management, Coatue, Accel, Balderton, Atomico, Northzone, General Catalyst, 500 Startups, Techstars, In-Q-Tel, Hillhouse, Skadden Arps
  Sullivan & Cromwell, Cravath, Cravath Swaine & Moore, Davis Polk, Davis Polk & Wardwell, Simpson Thacher, Wachtell, Wachtell Lipton, Debevoise & Plimpton, Cleary Gottlieb, Latham & Watkins, Kirkland & Ellis, Gibson Dunn
  Gibson Dunn & Crutcher, Quinn Emanuel, Williams & Connolly, WilmerHale, Covington & Burling, Jones Day, Perkins Coie, Hogan Lovells, Sidley Austin, Ropes & Gray, Akin Gump, Arnold & Porter, Boies Schiller Flexner, Jenner & Block
  Morrison & Foerster, Orrick, Wilson Sonsini, Fenwick & West, White & Case, Baker McKenzie, DLA Piper, Dentons, Greenberg Traurig, Holland & Knight, King & Spalding, McGuireWoods, Squire Patton Boggs, Susman Godfrey, Proskauer
  Willkie Farr, Willkie Farr & Gallagher, Fried Frank, Weil Gotshal, Mayer Brown, Winston & Strawn, Foley & Lardner, Clifford Chance, Linklaters, Freshfields, Freshfields Bruckhaus Deringer, Allen & Overy, Slaughter and May
  Herbert Smith Freehills, Ashurst, Mishcon de Reya, Leigh Day, Irwin Mitchell, Slater & Gordon, Slater and Gordon, Carter-Ruck, Bindmans, Pinsent Masons, Eversheds, Eversheds Sutherland, CMS Cameron McKenna, Bird & Bird, Taylor Wessing
  Macfarlanes, Maurice Blackburn, Mossack Fonseca, King & Wood Mallesons, Randstad, Reed Recruitment, Indeed.com, Glassdoor, Monster.com, Challenger Gray & Christmas, Paychex, Securitas, Brink's, Blackwater, H&R Block, Jackson Hewitt
  Weill Cornell, RBC Heritage
`);
