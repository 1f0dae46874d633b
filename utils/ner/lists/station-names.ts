import { splitNames } from './split-names.ts';

/**
 * Broadcasters, stations and makers of programmes of the countries that speak English, and the papers of Canada,
 * Australia, New Zealand and the Pacific. Curated by hand from general knowledge, as the lists of `names.ts`; call signs
 * that no other country knows, and those that are words ("Sky"), are left out.
 */
export const STATIONS: readonly string[] = splitNames(`
  Fox Sports 1, 20th Century Fox, 21st Century Fox, MS NOW, CNN en Español, C-SPAN, Gulf States Newsroom, CapeTalk, KRON4, KING 5, KIRO, KIRO 7, KENS 5, 11Alive, WHAS11, WAVE 3, LEX 18, WUSA9, PIX11, NY1, News 12, News 12 Long Island
  1010 WINS, FOX19, RTV6, KARE 11, KY3, Nexstar, Tegna, Westwood One, Premiere Networks, Radio One, Entercom, truTV, Comedy Central, BET Networks, History Channel, Animal Planet, ESPN2, Fubo, Charter Communications, CNBC-TV18, Vice TV
  Current TV, Democracy Now!, Democracy Now, The Young Turks, Pod Save America, Earwolf, Radiotopia, Serial Productions, Slate Podcasts, BBC One, BBC Two, BBC Three, BBC Four, BBC Radio 1, BBC Radio 2, BBC Radio 3, BBC Radio 4
  BBC Radio 5 Live, BBC 5 Live, BBC Hereford & Worcester, BBC Film, BBC Russian, BBC Children in Need, Radio 1, Radio 2, Radio 3, Radio 4, Radio Four, Radio 5 Live, 5 Live, Radio 1Xtra, Radio Ulster, Radio Foyle, ITV1, ITV2
  Channel 4 News, Channel 5 News, Film4, More4, 5 News, Sky Atlantic, talkSPORT, talkRADIO, Magic FM, Resonance FM, Dave Channel, Eurosport, Premier Sports, Talkback Thames, Hat Trick Productions, Tiger Aspect, Working Title
  Working Title Films, Hammer Films, Hammer Film Productions, Film London, Love Productions, Studio Lambert, Kudos Film and Television, RTÉ One, RTÉ Radio 1, RTÉ Two, Raidió na Gaeltachta, RTÉ Raidió na Gaeltachta, Raidió Teilifís Éireann
  TG4, Newstalk, Today FM, FM104, 98FM, Ocean FM, Galway Bay FM, Clare FM, Shannonside, CBC/Radio-Canada, Citytv, Le Journal de Montréal, Journal de Montréal, Le Devoir, La Presse Canadienne, Postmedia, Torstar, Quebecor, TVOntario
  Maclean's, The Walrus, The Tyee, The Narwhal, Ottawa Citizen, Ottawa Sun, Toronto Sun, Calgary Sun, Vancouver Sun, Hamilton Spectator, Waterloo Region Record, Kingston Whig-Standard, St. John's Telegram, StarPhoenix, Times Colonist
  Victoria Times Colonist, Georgia Straight, Western Producer, iPolitics, blogTO, Narcity, Triple J, 2GB, 3AW, 4BC, 2UE, 5AA, FIVEaa, Network Ten, Network 10, 10 News First, Stan Sport, Southern Cross Austereo, Australian Financial Review
  Courier-Mail, WAtoday, Gold Coast Bulletin, Ballarat Courier, Crikey, Crikey.com.au, Mumbrella, Pedestrian.TV, Junkee, New Matilda, Quarterly Essay, Saturday Paper, Weekend Australian, 1News, Newshub, Newstalk ZB, Whakaata Māori
  The Spinoff, Newsroom.co.nz, National Business Review, Fiji Sun, Samoa Observer, Post-Courier, PNG Post-Courier, The National PNG, Solomon Star, Matangi Tonga, Marianas Variety
`);
