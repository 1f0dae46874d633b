import { splitNames } from './split-names.ts';

/**
 * Makers of cars, arms and machines, mines, oil and power, shipping, drug makers, hospitals. Curated by hand from
 * general knowledge, as the lists of `names.ts`; words and surnames ("Relativity", "Lilly") are left out.
 */
export const INDUSTRY: readonly string[] = splitNames(`
  Oldsmobile, Peugeot Citroën, Renault-Nissan, Nissan Motor, Suzuki Motor, Datsun, Mercedes Benz, DaimlerChrysler, Daimler Truck, Cupra, Škoda, Jaguar Cars, Lotus Cars, British Leyland, Austin Rover, Norton Motorcycles, Royal Enfield
  Iveco, Piaggio, Koenigsegg, Scania, Traton, Paccar, Mack Trucks, Peterbilt, Freightliner, Avtovaz, Kamaz, Togg, Tofaş, Zotye, Chery, Changan, Xpeng, Xiaomi Auto, Zeekr, Human Horizons, Faraday Future, Canoo, Nikola Motor, Proterra
  ChargePoint, EVgo, Electrify America, Blink Charging, QuantumScape, SK On, Freyr, Britishvolt, Perodua, Maruti, Bajaj Auto, Ashok Leyland, Valeo, Faurecia, Forvia, Denso, Aisin, Aptiv, BorgWarner, Takata, Bridgestone, Goodyear
  Goodyear Tire, Pirelli, Hankook, Cooper Tire, Denny Hamlin Racing, Gulfstream, Gulfstream Aerospace, Beechcraft, Hawker Beechcraft, Dassault, Dassault Systèmes, Bell Helicopter, Bell Textron, Finmeccanica, Rheinmetall
  Krauss-Maffei Wegmann, Fincantieri, Navantia, Qinetiq, Chemring, Cobham, Meggitt, Collins Aerospace, Pratt & Whitney, Honeywell, GE Vernova, Safran, Snecma, Spirit AeroSystems, Hughes Aircraft, Huntington Ingalls, Electric Boat
  General Atomics, AM General, Amentum, Skydio, Helsing, Quantum Systems, Baykar, Aselsan, Roketsan, Havelsan, Elbit, Cellebrite, Intellexa, Hacking Team, Hanwha Ocean, Norinco, Comac, Rostec, Almaz-Antey, Kalashnikov Concern
  Uralvagonzavod, Sukhoi, Mikoyan, Tupolev, Ilyushin, Motor Sich, Smith & Wesson, Sturm Ruger, Colt's Manufacturing, Winchester Repeating Arms, Sig Sauer, SIG Sauer, Daniel Defense, Bushmaster, Vista Outdoor, Axon Enterprise, Stoke Space
  Maxar, Inmarsat, Viasat, Eutelsat, AST SpaceMobile, Terran Orbital, ispace, iSpace, Khrunichev, Orbex, Skyrora, Lilium, Vertical Aerospace, Volocopter, Wisk, Eve Air Mobility, Heart Aerospace, Hyperloop One, Virgin Hyperloop
  Stratolaunch, Scaled Composites, Continental Resources, Baker Hughes, Transocean, Enbridge, Kinder Morgan, Energy Transfer, Cheniere, Venture Global, Plains All American, Suncor, Cenovus, Cepsa, Galp, Snam, Saipem, Technip, Perenco
  Maurel & Prom, Cuadrilla, Ineos, Petrofac, Vår Energi, Ørsted, Vestas, Vattenfall, Statkraft, Neste, Uniper, E.ON, EnBW, Innogy, Tatneft, Surgutneftegas, Bashneft, Nornickel, En+, Evraz, Alrosa, Polyus, Uralkali, Belaruskali, PhosAgro
  Rosseti, Inter RAO, Socar, KazMunayGas, Kazatomprom, PKN Orlen, Metinvest, Ukrnafta, Tüpraş, Bapco, Masdar, Petrovietnam, Sinochem, Cairn India, Vedanta, Essar, Jindal Steel, TCS, Reliance Jio, Hindalco, Bharti, Suzlon, EnergyAustralia
  Fortescue, Hancock Prospecting, Newcrest, Yancoal, Lynas, Lynas Rare Earths, Pilbara Minerals, South32, Anglo American, Anglo American Platinum, Gold Fields, Sibanye, Sibanye-Stillwater, Harmony Gold, Impala Platinum, Implats, Lonmin
  Exxaro, Sasol, Xstrata, Kinross Gold, Agnico Eagle, Teck, First Quantum, First Quantum Minerals, Cameco, Kazakhmys, Samarco, Braskem, Gerdau, Usiminas, Suzano, Klabin, Grupo México, Grupo Mexico, Southern Copper, Ganfeng Lithium
  Tianqi Lithium, Zijin Mining, Zijin, Trafigura, Vitol, Gunvor, Mercuria, British Steel, United States Steel, Bethlehem Steel, Nucor, Cleveland-Cliffs, Baowu, Kobe Steel, Salzgitter, Voestalpine, Outokumpu, Holcim, LafargeHolcim
  Heidelberg Materials, Air Liquide, Solvay, Arkema, Akzo Nobel, AkzoNobel, Umicore, Clariant, Givaudan, Evonik, Lanxess, Covestro, Brenntag, Symrise, DowDuPont, Chemours, LyondellBasell, W.R. Grace, Sojitz, Toray, Teijin, Shin-Etsu
  Asahi Kasei, Asahi Glass, Nidec, Fanuc, Yaskawa, Omron, Keyence, Kubota, Konica Minolta, Siemens Gamesa, Legrand, Hitachi Rail, Talgo, Stadler Rail, Wabtec, Deere, Case IH, Atlas Copco, Sandvik, Wärtsilä, Wartsila, Otis Elevator
  Parker Hannifin, Illinois Tool Works, Danaher, Johnson Controls, Babcock & Wilcox, NuScale, X-energy, Oklo, General Fusion, First Light Fusion, Framatome, Areva, Orano, Urenco, ScottishPower, Scottish and Southern Energy, E.ON UK
  npower, Npower, Northern Powergrid, Electricity North West, Cadent, Severn Trent, Severn Trent Water, Southern Water, South West Water, Wessex Water, Anglian Water, Yorkshire Water, Northumbrian Water, Welsh Water, Scottish Water
  Affinity Water, South East Water, Bristol Water, Pennon, Drax, Endesa, Naturgy, Gas Natural, Energias de Portugal, Red Eléctrica, Red Eléctrica de España, Terna, 50Hertz, Amprion, Commonwealth Edison, Pepco, Xcel, PG&E
  Southern California Edison, SoCalGas, Con Edison, Con Ed, Consolidated Edison, Eversource, Oncor, Vistra, Warrior Met Coal, Sunrun, Sunnova, Sunpower, First Solar, Enphase, SolarEdge, JinkoSolar, LONGi, Trina Solar, JA Solar
  Canadian Solar, Solyndra, Climeworks, Carbon Engineering, Heirloom Carbon, Verra, KenGen, China Three Gorges, Maersk Line, A.P. Moller-Maersk, A.P. Møller-Mærsk, AP Moller-Maersk, MSC, CMA CGM, Hapag-Lloyd, Evergreen Line, Hanjin
  ONE Ocean Network Express, NYK Line, Zim Integrated Shipping, Euronav, Teekay, Stolt-Nielsen, Wallenius Wilhelmsen, Torm, Bernhard Schulte, V.Ships, Lloyd's Register, Bureau Veritas, TÜV SÜD, Intertek, UL Solutions
  Union Pacific Railroad, Norfolk Southern, Kansas City Southern, Metro-North, Metro-North Railroad, Long Island Rail Road, Long Island Railroad, Brightline, J.B. Hunt, C.H. Robinson, Ryder System, Old Dominion Freight Line, Hermes UK
  Evri, Parcelforce, Kuehne + Nagel, Kuehne+Nagel, Kuehne & Nagel, DB Schenker, Geodis, Poste Italiane, Correos, Pos Malaysia, Ninja Van, Delhivery, Blue Dart, Aramex, International Paper, Georgia-Pacific, Smurfit Kappa, DS Smith
  Stora Enso, Tetra Pak, Amcor, Biffa, Viridor, Renewi, Kingspan, Celotex, Arconic, Rockwool, Glaxo, Glaxo Wellcome, Sanofi Pasteur, Genzyme, Hoffmann-La Roche, Wyeth, Upjohn, Viatris, Mylan, Eli Lilly and Company, Bristol-Myers, Celgene
  Abbvie, Allergan, Biogen Idec, Moderna Therapeutics, Inovio, Emergent BioSolutions, Valneva, Johnson & Johnson Innovative Medicine, Janssen Pharmaceuticals, Mallinckrodt, Insys Therapeutics, Turing Pharmaceuticals, Valeant, Perrigo
  Haleon, Reckitt Benckiser, Boehringer, Fresenius, Fresenius Medical Care, Grifols, Ipsen, Pierre Fabre, bioMérieux, Lundbeck, Leo Pharma, Ferring, Genmab, Bavarian Nordic, Ozempic maker Novo Nordisk, argenx, Argenx, Astellas
  Astellas Pharma, Daiichi Sankyo, Eisai, Otsuka, Shionogi, Chugai, Kyowa Kirin, Celltrion, Sun Pharma, Dr. Reddy's, Dr Reddy's, Dr. Reddy's Laboratories, Cipla, Aurobindo, Biocon, Zydus, Zydus Cadila, Zydus Lifesciences, Glenmark
  Torrent Pharma, Ranbaxy, Maiden Pharmaceuticals, Hetero Drugs, Gamaleya, CanSino, BeiGene, Hengrui, Fosun Pharma, Aspen Pharmacare, Biovac, CSL Behring, Thermo Fisher, PacBio, Oxford Nanopore, 10x Genomics, Labcorp, Myriad Genetics
  Exact Sciences, MyHeritage, GEDmatch, Othram, Parabon NanoLabs, Zimmer Biomet, Becton Dickinson, BD Medical, Intuitive Surgical, Edwards Lifesciences, Smith & Nephew, Respironics, Dexcom, Insulet, Hologic, Masimo, Cerner, Epic Systems
  AmerisourceBergen, Cencora, Express Scripts, Geisinger, Mass General, Mass General Brigham, Brigham and Women's Hospital, Beth Israel Deaconess, Boston Children's Hospital, Dana-Farber, Mount Sinai Hospital, NewYork-Presbyterian
  New York-Presbyterian, NYU Langone, Northwell, Sloan Kettering, Children's Hospital of Philadelphia, Penn Medicine, Inova Health System, Ochsner, Houston Methodist, MD Anderson, Texas Children's Hospital, Parkland Hospital
  UT Southwestern, Northwestern Medicine, Lurie Children's Hospital, Advocate Aurora Health, Froedtert, Henry Ford Health, Michigan Medicine, Nationwide Children's Hospital, Cincinnati Children's Hospital, Cincinnati Children's, UCHealth
  Cedars-Sinai, Cedars Sinai, UCLA Health, Stanford Health Care, Stanford Medicine, Fred Hutch, Royal Marsden, Guy's and St Thomas', St Thomas' Hospital, Addenbrooke's, Addenbrooke's Hospital, Royal Infirmary of Edinburgh
  Tavistock Centre, Tavistock and Portman NHS Foundation Trust, Four Seasons Health Care, Charité, Charite, Gustave Roussy, Pitié-Salpêtrière, Pitie-Salpetriere, Karolinska, Karolinska Institutet, Rigshospitalet, Apollo Hospitals
  One Medical, Hims & Hers, Zocdoc, Talkspace, Calm.com, Push Doctor, Neuralink, Verily, Colossal Biosciences, Ginkgo Bioworks, Synthego, Editas Medicine, Intellia Therapeutics, bluebird bio, Alnylam, Sarepta, Sarepta Therapeutics
  Novocure
`);
