import { splitNames } from './split-names.ts';

/**
 * Software, chips, telephones, games and young companies of all continents, and those who watch over them. Curated by
 * hand from general knowledge, as the lists of `names.ts`; words ("Orange", "Bolt") are left out.
 */
export const TECHNOLOGISTS: readonly string[] = splitNames(`
  Google Cloud, Amazon.com, Amazon Robotics, Parler, Gettr, Friendster, Imgur, Giphy, Dailymotion, Bilibili, Kuaishou, Sohu, 360 Security, Qihoo 360, iFlytek, iFLYTEK, Megvii, Hikvision, Dahua, Moonshot AI, 01.AI, StepFun, Baichuan
  UBTech, Inspur, Sugon, Hygon, Cambricon, Moore Threads, Tencent Music, Tencent Games, Weixin, DiDi, Didi Global, Lalamove, Shopee, Tokopedia, Bukalapak, Traveloka, Coupang, Naver, Kakao, Krafton, Nexon, NCSoft, Netmarble, Mercari
  CyberAgent, Renesas, Tokyo Electron, Rapidus, Kioxia, JVCKenwood, Denon, Hon Hai, Taiwan Semiconductor, Pegatron, Wistron, Compal, Gigabyte, ASRock, Supermicro, Super Micro, Super Micro Computer, Luxshare, Goertek, Hisense, Haier, Midea
  Skyworth, Honor Device, Transsion, Tecno, Fairphone, Sonim, Xolo, Micromax, HCLTech, Mphasis, Freshworks, Zoho, Byju's, BYJU'S, Unacademy, Meesho, Nykaa, BigBasket, Blinkit, Zepto, Myntra, Snapdeal, Naukri, ShareChat, Dream11, Games24x7
  upGrad, Krutrim, Policybazaar, PolicyBazaar, Lenskart, Rapido, Jio, Telkomsel, Airtel Africa, Cell C, Jumia, Andela, Interswitch, Cellulant, M-KOPA, Zipline Rwanda, Globacom, 9mobile, Ethio telecom, e& Group, Ooredoo, Turkcell
  Türk Telekom, Trendyol, Hepsiburada, Peak Games, Yandex, VKontakte, Mail.ru, Mail.Ru, Kaspersky, Rostelecom, Megafon, Veon, Wildberries, JetBrains, Grammarly, Preply, MacPaw, Kyivstar, Asseco, Avast, Bitdefender, Veriff, Pipedrive
  Tele2, King Digital, Mojang, DICE studio, Embracer, Truecaller, Einride, Rovio, TomTom, DeepL, Celonis, Personio, Trade Republic, Siemens Nixdorf, Flixmobility, Rocket Factory Augsburg, Orange France, Free Mobile, Altice, Altice France
  Dassault Systemes, OVHcloud, Doctolib, Blablacar, Deezer, Qonto, Swile, ManoMano, Criteo, Soitec, Telefonica, Cellnex, Olivetti, Proximus, Swisscom, Temenos, Avaloq, Graphcore, Darktrace, Micro Focus, Aveva, Sophos, Openreach
  Virgin Media O2, giffgaff, Synthesia, Wayve, Gymshark, Cazoo, Optus, Vocus, Canva, Xero, SafetyCulture, Airwallex, Spark New Zealand, Bell Canada, Telus, Research in Motion, Hootsuite, Wattpad, Clearview AI, Rappi, Kavak, Clip Mexico
  Nubank Brasil, América Móvil, America Movil, Telcel, Totalplay, Adept AI, Character.AI, Character.ai, Character AI, Scale AI, Reka AI, Together AI, Groq, Cerebras, SambaNova, Tenstorrent, Nebius, Figure AI, Boston Dynamics
  Agility Robotics, Physical Intelligence, Replika AI, Jasper AI, Udio, EleutherAI, Allen Institute for AI, Mila Quebec, Partnership on AI, Internet Archive, Signal Messenger, Mandiant, Recorded Future, Dragos, Proofpoint, Trend Micro
  NortonLifeLock, Malwarebytes, Rapid7, CyberArk, Cybereason, Secureworks, Trellix, Fastly, Equinix, Rackspace, DigitalOcean, Vercel, MongoDB, Datadog, New Relic, PagerDuty, SendGrid, Asana, Airtable, Monday.com, Smartsheet, Figma
  Calendly, Zapier, Zoom Video Communications, Sun Microsystems, Gateway Computers, Atari, Advanced Micro Devices, Texas Instruments, Marvell, Analog Devices, Skyworks, Qorvo, Wolfspeed, ON Semiconductor, Onsemi, Lattice Semiconductor
  Applied Materials, Lam Research, Synopsys, Ansys, Lexmark, Kyndryl, Smartmatic, Nuance Communications, Tableau, Qlik, Alteryx, C3.ai, BigBear.ai, Rigetti, D-Wave, Quantinuum, T-Mobile US, Sprint Nextel, Boost Mobile, US Cellular
  U.S. Cellular, Frontier Communications, Windstream, Xfinity, Alcatel-Lucent, Avaya, Magic Leap, Oculus VR, Withings, Oura, Vivint, Dolby, Skullcandy, Vizio, Tivo, Bandcamp, Pandora Media, Nextdoor, eHarmony, Ashley Madison
  Color Genomics, Brex, Deel, Flexport, Checkr, Turnitin, ProctorU, Princeton Review, Outschool, edX, Codecademy, Juicero, Quibi, Outcome Health, Zenefits, uBiome, WordPress.com, Wix, Wix.com, Weebly, Namecheap, Let's Encrypt, Bitly
  Mapbox, Esri, Trimble, Waze, Moovit, Outbrain, Taboola, Fiverr, Upwork, Angi, HomeAdvisor, Area 120, Google X, Scopely, Playtika, Machine Zone, King.com, Infinity Ward, Treyarch, Sledgehammer Games, Maxis, PopCap Games, Criterion Games
  id Software, inXile Entertainment, Double Fine, Double Fine Productions, Ninja Theory, Playground Games, Turn 10 Studios, 343 Industries, 2K Games, Firaxis, Firaxis Games, Hangar 13, Visual Concepts, Rockstar North, Team Bondi
  Telltale Games, Santa Monica Studio, Sucker Punch, Sucker Punch Productions, Polyphony Digital, Media Molecule, Quantic Dream, Housemarque, Bluepoint Games, Nintendo of America, Game Freak, Monolith Soft, Level-5, Atlus
  Kojima Productions, Platinum Games, Clover Studio, Grasshopper Manufacture, Namco, Taito, Hudson Soft, Enix, Squaresoft, SNK, Cygames, miHoYo, MiHoYo, HoYoverse, Hoyoverse, Mihoyo, Game Science, GungHo, Sports Interactive, Codemasters
  Rebellion Developments, Team17, Frontier Developments, Hello Games, Splash Damage, Eidos, Eidos-Montréal, Core Design, Psygnosis, Bullfrog Productions, Jagex, IO Interactive, Playdead, Unknown Worlds, Supergiant Games, Mega Crit
  Behaviour Interactive, Ludia, 11 bit studios, 11 Bit Studios, Techland, 4A Games, Coffee Stain, Hazelight, Paradox Development Studio, Crytek, Asobo Studio, Arkane Lyon, Don't Nod, Dontnod, THQ Nordic, Midway Games, LucasArts
  LucasFilm Games, Sierra On-Line, Infocom, Troika Games, Cloud Imperium Games, Digital Extremes, Grinding Gear Games, Bioware, Humble Bundle, GOG.com, Gog.com, itch.io, Twitch Interactive, Cloud9, Fnatic, G2 Esports, T1 Esports
  100 Thieves, OpTic Gaming, Evil Geniuses, Natus Vincere, Ninjas in Pyjamas, ESL Gaming
`);
