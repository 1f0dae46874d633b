import { splitNames } from './split-names.ts';

/**
 * Well-known names that the training texts and the word vectors (2014) are too old or too small to know. Curated by
 * hand from general knowledge; a name stands here because everybody knows it, never because of a particular article.
 */

/** Companies and bodies, mostly of one word, with the spelling that news texts use. */
export const KNOWN_ORGANISATIONS: readonly string[] = splitNames(`
  Meta, Meta Platforms, Alphabet, OpenAI, Anthropic, DeepMind, Google DeepMind, Mistral AI, Hugging Face, Stability AI, Inflection AI, xAI,
  Nvidia, ByteDance, Tencent, Alibaba, Baidu, Huawei, Xiaomi, SenseTime, DeepSeek, Zhipu, Stripe, Palantir, Anduril, SpaceX, Tesla, Rivian,
  Lucid, BYD, CATL, Northvolt, Uber, Lyft, Gojek, Airbnb, DoorDash, Deliveroo, Instacart, Klarna, Revolut, Monzo, Coinbase, Binance,
  FTX, Robinhood, Shopify, Spotify, Netflix, Snowflake, Databricks, CrowdStrike, Cloudflare, SolarWinds, Twilio, Atlassian, Moderna, BioNTech, Novavax,
  AstraZeneca, Pfizer, Theranos, WeWork, Juul, Peloton, Impossible Foods, Beyond Meat, Stellantis, Polestar, TSMC, ASML, Intel, Qualcomm,
  AMD, Micron, SK Hynix, Samsung, Sony, Nintendo, Microsoft, Apple, Amazon, Google, IBM, Oracle, Adobe, Salesforce, Cisco, Dell, Boeing, Airbus, Embraer, Lockheed Martin,
  Raytheon, Thales, Rolls-Royce, BP, Aramco, Saudi Aramco, Gazprom, Rosneft, TotalEnergies, Equinor, Glencore, Rio Tinto, Ofcom, Ofgem, Ofsted, Ofwat, Ofqual,
  Interpol, Europol, Eurojust, Frontex, Hamas, Hezbollah, Fatah, Taliban, Isis, Wagner Group, Greenpeace, Oxfam, Amnesty, Amnesty International,
  Human Rights Watch, Bellingcat, ProPublica, Reuters, Bloomberg, Politico, Axios, Semafor, BuzzFeed, Al Jazeera, Nato, NATO, Unicef, UNICEF, Unesco, UNESCO,
  Unrwa, UNRWA, UNHCR, Opec, OPEC, Asean, ASEAN, EU, UN, WHO, IMF, WTO, FBI, CIA, NSA, DHS, FDA, CDC, EPA, SEC, FTC, FCC, NASA, Nasa, GCHQ, MI5, MI6, NHS, BBC, ITV, CNN,
  Tesco, Sainsbury's, Asda, Morrisons, Waitrose, Ocado, Aldi, Lidl, Walmart, Costco, Ikea, Nike, Adidas, Shein, Temu, Boohoo, Asos, Barclays, Lloyds, HSBC, NatWest,
  Santander, Goldman Sachs, JPMorgan, JP Morgan, Morgan Stanley, Citigroup, Citi, BlackRock, Blackstone, SoftBank, Andreessen Horowitz, Deloitte, KPMG, PwC, EY,
  McKinsey, Capita, Serco, Fujitsu, Avanti, Ryanair, easyJet, Lufthansa, Qantas, Vodafone, BT, Telefónica, Ericsson, Nokia, Verizon, Comcast, Disney, Paramount, Barnardo's,
  Shelter, Mencap, Mumsnet, Stonewall, Ukrainska Pravda, Bitfinex, Ethereum Foundation, Mozilla, Signal Foundation, Wikimedia, Wikimedia Foundation
`);

/** Government bodies, parties and the like whose names are made of plain words. */
export const KNOWN_BODIES: readonly string[] = splitNames(`
  Home Office, Foreign Office, Cabinet Office, War Office, Colonial Office, Met Office, Scotland Office, Wales Office, Northern Ireland Office, Treasury, HM Treasury,
  Exchequer, Ministry of Defence, Ministry of Justice, MoD, Defra, DWP, DfE, DCMS, HMRC, DVLA, Crown Prosecution Service, Scotland Yard, Metropolitan Police, Met Police,
  Downing Street, State Department, Justice Department, Treasury Department, Defense Department, Energy Department,
  Education Department, Labor Department, Commerce Department, Homeland Security, Secret Service, Supreme Court, High Court, Court of Appeal, House of Commons, House of Lords,
  House of Representatives, Bundestag, Bundesrat, Knesset, Lok Sabha, Rajya Sabha, Dáil, Oireachtas, Senedd,
  Conservative Party, Labour Party, Liberal Democrats, Lib Dems, Green Party, Reform UK, SNP, Plaid Cymru, Sinn Féin, DUP, SDLP, Ukip, UKIP, Brexit Party, Tories, Conservatives,
  Republican Party, Democratic Party, GOP, BJP, Likud, CDU, CSU, SPD, AfD, FDP, Fidesz, Syriza, Podemos, Fianna Fáil, Fine Gael, National Rally, En Marche, Kuomintang, ANC,
  European Commission, European Parliament, European Council, European Union, United Nations, Security Council, General Assembly, World Bank, World Health Organization,
  Bank of England, Federal Reserve, European Central Bank, Church of England, Red Cross, Red Crescent, Save the Children, Doctors Without Borders, Médecins Sans Frontières,
  Royal Society, Royal Navy, Royal Air Force, RAF, British Army, National Guard, National Trust, Premier League, Football Association, Fifa, FIFA, Uefa, UEFA, IOC
`);

/** Products and platforms: never an organisation of this who's-who by themselves. */
export const KNOWN_PRODUCTS: readonly string[] = splitNames(`
  Facebook, Facebook Messenger, Facebook Live, Messenger, Instagram, Instagram Direct, Instagram Stories, WhatsApp, YouTube, YouTube Shorts, Gmail, Chrome, Android, Google Maps, Google Search,
  Google Translate, Google Play, Google Photos, Google Docs, Google Drive, Google Meet, TikTok, Douyin, Snapchat, Telegram, WeChat, Weibo, Viber, Discord, Reddit, Twitch, Pinterest,
  LinkedIn, Tumblr, Mastodon, Bluesky, Skype, Microsoft Teams, Office 365, Excel, PowerPoint, Azure, GitHub Copilot, Bing, Xbox, PlayStation,
  iPhone, iPad, iMac, MacBook, iOS, iCloud, iMessage, FaceTime, Siri, Alexa, Kindle, Prime Video, AWS, ChatGPT, GPT-3, GPT-4, GPT-4o, DALL-E, Sora, Codex, Claude, Gemini, Bard, Llama, Grok,
  Midjourney, Stable Diffusion, AlphaGo, AlphaFold, Bitcoin, Ethereum, Dogecoin, Fortnite, Minecraft, Roblox, Pokémon Go, Wikipedia, Spotify Wrapped, Tinder, Bumble, Grindr, OnlyFans, Pornhub, Substack,
  Model 3, Model S, Cybertruck, Starlink, Falcon 9, Starship
`);
