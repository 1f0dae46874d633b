import { splitNames } from './split-names.ts';

/**
 * Parties, armed groups, gangs and religious bodies, in English and in their own languages. Curated by hand from general
 * knowledge, as the lists of `names.ts`; the names of those who belong to them ("Social Democrats"), and words
 * ("Fatherland"), are left out.
 */
export const PARTIES: readonly string[] = splitNames(`
  Alternative für Deutschland, Alternative for Germany, Bündnis Sahra Wagenknecht, Die Grünen, Bündnis 90/Die Grünen, Baader-Meinhof, Pegida, La République En Marche, La France Insoumise, France Insoumise, France Unbowed, Les Républicains
  Reconquête, Nupes, MoDem, Europe Écologie Les Verts, Debout la France, Action Française, Génération Identitaire, Fratelli d'Italia, Brothers of Italy, Italia Viva, Partito Democratico, Movimento 5 Stelle, Casapound, 'Ndrangheta
  Ndrangheta, Cosa Nostra, Camorra, Propaganda Due, Izquierda Unida, Unidas Podemos, Junts, Junts per Catalunya, Together for Catalonia, Esquerra Republicana, Esquerra Republicana de Catalunya, EH Bildu, Bildu, Coalición Canaria
  Más Madrid, Falange, Chega, Bloco de Esquerda, CDS-PP, N-VA, Ecolo, D66, BoerBurgerBeweging, ChristenUnie, Partij voor de Vrijheid, New Social Contract, Sweden Democrats, Sverigedemokraterna, Moderaterna, Dansk Folkeparti
  Danish Social Democrats, Fremskrittspartiet, Arbeiderpartiet, Høyre, True Finns, Perussuomalaiset, Kokoomus, Siumut, Naleraq, Isamaa, Eesti 200, Platforma Obywatelska, Konfederacja, Poland 2050, Nowoczesna, ANO 2011, TOP 09, Spolu, Smer
  Smer-SD, Hlas-SD, OLaNO, Demokratikus Koalíció, Vazrazhdane, We Continue the Change, Nea Dimokratia, MeRA25, DiEM25, Možemo, Vetëvendosje, Vetevendosje, Saadet, Ak Parti, Peoples' Democratic Party, Gülen movement, Gulen movement
  Servant of the People, Batkivshchyna, Opposition Platform — For Life, Pravy Sektor, Georgian Dream, Prosperous Armenia, Nur Otan, Social Democratic and Labour Party, People Before Profit, Aontú, Solidarity–People Before Profit
  Green Party of England and Wales, Change UK, Restore Britain, Britain First, Combat 18, New IRA, B Specials, Saoradh, Three Percenters, Boogaloo Bois, Antifa, QAnon, Patriot Prayer, Atomwaffen, Weather Underground, Branch Davidians
  Peoples Temple, Nxivm, Hell's Angels, Bandidos, Mongols MC, MS-13, Latin Kings, Tren de Aragua, Sinaloa cartel, Jalisco New Generation Cartel, Gulf Cartel, La Familia Michoacana, Medellín Cartel, Clan del Golfo, Gulf Clan, Barrio 18
  Primeiro Comando da Capital, Comando Vermelho, Yamaguchi-gumi, Sun Yee On, Genovese crime family, Gambino crime family, Kinahan Cartel, Kinahan cartel, Coalition Avenir Québec, Québec Solidaire, Front de libération du Québec
  Nationals WA, Pauline Hanson's One Nation, Katter's Australian Party, Climate 200, New Zealand First, NZ First, ACT New Zealand, Pangu Pati, Nippon Ishin no Kai, Reiwa Shinsengumi, Sanseito, Kōmeitō, Soka Gakkai, Saenuri, Minjoo
  Shincheonji, Demosisto, Demosistō, Falun Gong, Nacionalista, Makabayan, Bayan Muna, Akbayan, Abu Sayyaf, Gerindra, Nasdem, Fretilin, Bersatu, Gerakan, Pejuang, Palang Pracharath, Bhumjaithai, Khmer Rouge, Viet Cong, Viet Minh
  Pathet Lao, Ma Ba Tha, Trinamool, JD(U), Janata Dal (United), Bharat Rashtra Samithi, Hurriyat, CPI(M), CPI-M, CPI (Maoist), Jaish-e-Mohammed, Jaish-e-Mohammad, Jamaat-e-Islami, Jamaat-ud-Dawa, Sipah-e-Sahaba, JUI-F, Haqqani network
  Hezb-i-Islami, Islamic State Khorasan Province, ISIS-K, ISIS-Khorasan, Hefazat-e-Islam, Jamaat, Sri Lanka Podujana Peramuna, Samagi Jana Balawegaya, Janatha Vimukthi Peramuna, National Thowheeth Jama'ath, Yesh Atid, Kahol Lavan
  Otzma Yehudit, Degel HaTorah, Hadash, Hadash-Ta'al, Ra'am, Joint List, Kulanu, Yamina, Lehava, Irgun, Haganah, Palmach, Palestinian Islamic Jihad, Islamic Jihad, Popular Front for the Liberation of Palestine, Kataeb
  Hayat Tahrir al-Sham, Jabhat al-Nusra, Ahrar al-Sham, Jaysh al-Islam, Kataib Hezbollah, Asa'ib Ahl al-Haq, Houthis, Houthi movement, Ansar Allah, Ansarallah, Al-Qaeda in the Arabian Peninsula, Daesh, Islamic State of Iraq and Syria
  Islamic State group, Islamic State in Iraq and the Levant, Ansar al-Sharia, Ansar Bayt al-Maqdis, Al-Mourabitoun, Ennahda, Nidaa Tounes, Polisario, Komala, Tudeh, Mai-Mai, Interahamwe, Kenya Kwanza, Azimio, Azimio la Umoja, Chadema
  ACT-Wazalendo, Umkhonto we Sizwe, uMkhonto weSizwe, Inkatha, FF Plus, Swapo, Zapu, Zanu, Ansaru, Séléka, Seleka, Anti-balaka, anti-Balaka, Pastef, Juntos por el Cambio, Cambiemos, Propuesta Republicana, Montoneros, La Cámpora
  Apruebo Dignidad, Chile Vamos, Fuerza Popular, Perú Libre, Shining Path, Sendero Luminoso, Tupamaros, Pachakutik, Alianza País, Conaie, Pacto Histórico, Revolutionary Armed Forces of Colombia, Clan Úsuga, Primero Justicia
  Acción Democrática, Copei, Chavistas, Zapatistas, Sandinistas, Tonton Macoute, Viv Ansanm, People's National Party, PPP/C, 26th of July Movement, Scientology, Jehovah's Witnesses, Church of Jesus Christ of Latter-day Saints
  Seventh-day Adventist Church, Assemblies of God, Presbyterian Church (USA), Evangelical Lutheran Church in America, Moscow Patriarchate, Anglican Communion, Church of Scotland, Church in Wales, Church of Sweden, Roman Catholic Church
  Roman Curia, Dicastery for the Doctrine of the Faith, Congregation for the Doctrine of the Faith, Opus Dei, Knights of Columbus, Knights of Malta, Legionaries of Christ, Legion of Christ, Salesians, Archdiocese of Los Angeles
  Archdiocese of New York, Archdiocese of Boston, Archdiocese of Chicago, Archdiocese of Philadelphia, Hillsong, Mars Hill Church, Chabad, Chabad-Lubavitch, Lubavitch, Chief Rabbinate, Darul Uloom Deoband, Tablighi Jamaat, Brahma Kumaris
  Dera Sacha Sauda, Akal Takht, Tibetan Government-in-Exile
`);
