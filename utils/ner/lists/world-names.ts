import { splitNames } from './split-names.ts';

/**
 * Organisations that newspapers of all continents name without an introduction, mostly by their initials. Curated by hand
 * from general knowledge, as the lists of `names.ts`; initials that stand for something else as often are left out.
 */

/** Known by initials or by a name of their own. */
export const WORLD_ORGANISATIONS: readonly string[] = splitNames(`
  IAEA, ILO, ICRC, IFRC, IOM, UNDP, UNEP, UNFPA, WFP, FAO, UNAIDS, OCHA, UNODC, UNIFIL, MINUSMA, MONUSCO, IPCC, OPCW, WMO, ITU, ICAO, IATA, WIPO,
  OECD, OSCE, NATO, CERN, ESA, ECB, EMA, EBRD, AfDB, ADB, AIIB, IFC, ECOWAS, SADC, IGAD, COMESA, SAARC, BIMSTEC, APEC, ASEAN, OPEC+, GCC, OIC, CARICOM,
  Mercosur, OAS, ICC, ICJ, ECHR, MSF, WWF, IUCN, PETA, CARE International, World Vision, ActionAid, Christian Aid, WaterAid, Islamic Relief, Plan International,
  Freedom House, Transparency International, Reporters Without Borders, CPJ, ACLU, NAACP, NRA, AARP, AFL-CIO, AIPAC, SPLC, FEMA, USAID, NOAA, NTSB, FAA, TSA, NIH, HHS, HUD,
  IRS, DEA, ATF, CENTCOM, Fannie Mae, Freddie Mac, Amtrak, DARPA, CBP, USDA, USGS, OSHA, NLRB, CFPB,
  TUC, RMT, GMB, Unison, Aslef, BMA, RCN, CBI, FSB, IFS, ONS, OBR, ICO, NAO, IOPC, NCA, CPS, SFO, CQC, RNLI, RSPCA, RSPB, NSPCC, FCA, CMA, ASA, MHRA, UKHSA, TfL,
  LNER, GWR, NHS England, Network Rail, National Rail, Royal Mail, Post Office, National Grid, Thames Water, British Gas, British Airways, Virgin Atlantic, Virgin Media,
  BAE Systems, GlaxoSmithKline, GSK, Unilever, Diageo, Shell, Rolls-Royce Holdings, Jaguar Land Rover, Marks & Spencer, M&S, John Lewis, Debenhams, Primark, Greggs, Wetherspoon,
  V&A, Tate Modern, Ofgem, Acas, Cafcass, Sustrans, Macmillan Cancer Support, Cancer Research UK, Age UK, Citizens Advice,
  RTÉ, Garda, Gardaí, PSNI, HSE, Aer Lingus,
  CBC, RCMP, CSIS, Bombardier, Canada Post, Air Canada, ASIO, ACCC, ACTU, CSIRO, ABC, SBS, AFP, AAP, NRL, AFL, NSW Police, Woolworths, Telstra, BHP, Westpac, ANZ, NZME, Fonterra,
  RBI, SEBI, ISRO, DRDO, AIIMS, BCCI, TMC, DMK, AIADMK, VHP, NIA, NDTV, PTI, ANI, Infosys, Wipro, Tata Motors, Tata Steel, Adani Group,
  Reliance Industries, IndiGo, SpiceJet, Paytm, Flipkart, SBI, HDFC Bank, ICICI Bank, NITI Aayog, Shiv Sena, PDP, PML-N, PCB, ISI, ISPR, WAPDA, BNP, Awami League, Grameen Bank, BRAC, BGB,
  SLPP, SLFP, UNP, JVP, LTTE, NLD, PAP, SPH, Temasek, Singtel, DBS, UMNO, PKR, DAP, PAS, MACC, MCMC, Petronas, AirAsia, Pertamina, Garuda Indonesia, KPK, PDI-P, Golkar, TNI,
  PNP, NBI, DepEd, PAGASA, Meralco, PLDT, Vingroup, VinFast, KMT, DPP, Foxconn, Evergrande, Sinopec, PetroChina, CNOOC, Sinovac, Sinopharm, ICBC, PLA, CCP, CCTV, CGTN, Xinhua,
  Global Times, People's Daily, Legco, ICAC, MTR, Cathay Pacific, HKEX, Kyodo, Yonhap, Nikkei, NHK, JAXA, TEPCO, Toyota, Honda, Nissan, Mitsubishi, Mitsubishi Heavy Industries, Panasonic, Toshiba, Rakuten, Hyundai, Kia, LG, KEPCO, POSCO, KBS,
  LDP, Komeito, BOJ, Nippon Steel, IDF, Mossad, Shin Bet, Haaretz, Shas, Fatah, PLO, PKK, YPG, SDF, HTS, ISIS, Islamic State, al-Qaeda, Al-Qaeda, al-Shabaab, Al-Shabaab, Boko Haram, ISWAP, IRGC,
  Hizbollah, Hizbullah, AKP, CHP, HDP, MHP, Turkish Airlines, Emirates, Etihad, Qatar Airways, ADNOC, SABIC, PIF, Mubadala, Tasnim, IRNA, Wafa,
  INEC, EFCC, NNPC, APC, ASUU, NAFDAC, NDLEA, NCDC, Dangote, MTN, Airtel, Safaricom, KRA, IEBC, ODM, UDA, EACC, Kenya Airways, KTN, NTV, UPDF, NRM, NUP, UNRA, ZANU-PF, Zanu-PF, ZANU PF, MDC, Econet,
  Eskom, Transnet, Prasa, SABC, Sassa, Cosatu, EFF, IFP, ActionSA, Saps, NPA, Sanral, Denel, Shoprite, Pick n Pay, Standard Bank, Absa, Nedbank, FNB, Vodacom, MultiChoice, Naspers, NPP,
  SWAPO, Frelimo, Renamo, MPLA, Sonangol, TPLF, Ethio Telecom, Ethiopian Airlines, Rwandair, M23, FDLR, AU, EAC,
  Petrobras, Pemex, Odebrecht, PDVSA, Ecopetrol, FARC, ELN, CELAC, Mercado Libre, LATAM, Avianca, Televisa, Globo,
  Volkswagen, BMW, Mercedes-Benz, Daimler, Siemens, Bayer, BASF, Bosch, Deutsche Bank, Commerzbank, Deutsche Telekom, Deutsche Bahn, Lufthansa, SAP, ThyssenKrupp, Der Spiegel, Bild, ZDF, ARD, Deutsche Welle,
  Renault, Peugeot, Citroën, Michelin, L'Oréal, LVMH, Danone, Sanofi, BNP Paribas, Société Générale, Crédit Agricole, EDF, Engie, SNCF, Air France, Air France-KLM, KLM, Carrefour, Alstom, Le Monde, Le Figaro,
  Fiat, Ferrari, ENI, Eni, Enel, UniCredit, Intesa Sanpaolo, Alitalia, ANSA, Telecom Italia, Iberdrola, Repsol, Inditex, BBVA, Iberia, El País, Vox, PSOE, Ciudadanos,
  Philips, ING, Heineken, Volvo, Saab, H&M, Maersk, Novo Nordisk, Carlsberg, Lego, Orsted, Statoil, Telenor, Finnair, Nestlé, Novartis, Roche, UBS, Credit Suisse, Swatch, ABB,
  Gazprombank, Sberbank, VTB, Lukoil, Yukos, Roscosmos, Rosatom, TASS, Tass, Interfax, RIA Novosti, FSB, GRU, KGB, State Novaya Gazeta, Meduza, SBU, Naftogaz, Ukrenergo, Orlen, PiS, Wizz Air,
  Sky News, Channel 4, Channel 5, Fox News, MSNBC, CNBC, NBC, NBC News, ABC News, CBS, CBS News, PBS, NPR, USA Today, Newsweek, Associated Press, Agence France-Presse, Bloomberg News, HuffPost, BuzzFeed News, Breitbart, Daily Mail, Daily Telegraph,
  Daily Mirror, Guardian, Financial Times, New York Times, Washington Post, Wall Street Journal, Los Angeles Times, ESPN, Warner Bros, Universal Pictures, Pixar, HBO, Hulu, Lionsgate,
  Coca-Cola, PepsiCo, Starbucks, McDonald's, Burger King, KFC, Procter & Gamble, Kraft Heinz, Kellogg's, Johnson & Johnson, Merck, Eli Lilly, AbbVie, Gilead, Amgen, ExxonMobil, Exxon, Chevron, ConocoPhillips, Halliburton, General Motors, Ford Motor,
  General Electric, Caterpillar, FedEx, UPS, DHL, Delta Air Lines, United Airlines, American Airlines, Southwest Airlines, JetBlue, AT&T, T-Mobile, Hewlett-Packard, HP, PayPal, eBay, Mastercard, American Express, Wells Fargo, Bank of America, Merrill Lynch,
  Lehman Brothers, Bear Stearns, Credit Agricole, Standard Chartered, Moody's, Fitch, Standard & Poor's, S&P, Nasdaq, Walgreens, CVS, Home Depot, Best Buy, Macy's, Kmart, Levi Strauss
`);

/** Whose names are plain words. */
export const WORLD_BODIES: readonly string[] = splitNames(`
  African Union, Arab League, League of Arab States, East African Community, Gulf Cooperation Council, Organization of American States, Shanghai Cooperation Organisation,
  Pacific Islands Forum, Council of Europe, European Court of Human Rights, European Court of Justice, International Criminal Court, International Court of Justice, International Monetary Fund,
  World Trade Organization, World Food Programme, World Economic Forum, International Olympic Committee, International Atomic Energy Agency, International Energy Agency, African Development Bank,
  Asian Development Bank, Inter-American Development Bank, International Labour Organization, Food and Agriculture Organization, Human Rights Council, International Committee of the Red Cross, Caritas, Vatican Bank, Holy See,
  House of Assembly, Federal Parliament, Constitutional Court, Constitutional Council, Electoral Commission, Election Commission, Supreme Council, State Council, Politburo, Central Committee, Standing Committee, National People's
  Communist Party, Workers' Party, Liberal Party, National Party, Lib Dem, Tory Party, Democratic Alliance, African National Economic Freedom Fighters, All Progressives Muslim Brotherhood, Bharatiya Janata Party,
  Central Bank, Reserve Bank, Reserve Bank of India, Reserve Bank of Australia, Bank of Japan, Bank of Canada, People's Bank of China, South African Reserve Bank, Bundesbank, Federal Reserve Bank,
  Finance Ministry, Foreign Ministry, Defence Ministry, Defense Ministry, Health Ministry, Interior Ministry, Home Ministry, Education Ministry, Justice Ministry, Ministry of Health, Ministry of Finance, Ministry of Education, Ministry of Foreign Affairs, Ministry of Defense, Ministry of Interior,
  Department of Health, Department of Justice, Department of Defense, Department of Education, Department of Home Affairs, Capitol Police, Coast Guard, Air Force, Border Patrol, Border Force, National Security Council, National Crime Agency, Environment Agency, Information Commissioner's Office,
  Competition and Markets Authority, Financial Conduct Authority, Bank of Scotland, Royal Bank of Scotland, Royal College of Nursing, British Medical Association, Trades Union Office for National Statistics, Institute for Fiscal Studies, Office for Budget Responsibility,
  Central Bureau of Investigation, Enforcement Directorate, National Investigation Agency, Border Security Force, Delhi Police, Delhi High Court, Bombay High Court, Indian Army, Indian Navy, Indian Air Force, Indian Railways, Income Tax Department, Pakistan Army, Pakistan Cricket Board,
  Khyber Pakhtunkhwa Assembly, Rapid Action Battalion, Nigerian Army, Nigeria Police, Central Bank of Nigeria, Central Bank of Kenya, Kenya Police, National Police Service, Independent Electoral and Boundaries Commission, Hong Kong Police, Legislative Council, Israel Defense Forces, Israeli Army,
  Revolutionary Guards, Revolutionary Guard, Republican Guard, Syrian Democratic Forces, Free Syrian Army, Afghan Taliban, Hurriyat Conference, Harvard University, Oxford University, Cambridge University, Stanford University, Yale University, Princeton University, Johns Hopkins University,
  University of Oxford, University of Cambridge, Imperial College London, University College London, London School of Economics, King's College London, Massachusetts Institute of Technology, Cricket Australia, International Cricket Council, World Rugby,
  Manchester United, Manchester City, Liverpool FC, Arsenal, Tottenham Hotspur, Real Madrid, Barcelona FC, FC Barcelona, Atletico Madrid, Bayern Munich, Borussia Dortmund, Juventus, Inter Milan, AC Milan, Paris Saint-Germain, PSG, Ajax, Benfica,
`);
