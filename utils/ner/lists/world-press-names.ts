import { splitNames } from './split-names.ts';

/**
 * Papers, agencies and stations of the rest of the world, in the spelling that English texts use. Curated by hand from
 * general knowledge, as the lists of `names.ts`; names that are words of English, initials that mean other things, and
 * people's names are left out.
 */
export const WORLD_PRESS: readonly string[] = splitNames(`
  Die Tageszeitung, taz, Frankfurter Rundschau, Der Tagesspiegel, Berliner Zeitung, Berliner Morgenpost, Hamburger Abendblatt, Kölner Stadt-Anzeiger, Stuttgarter Zeitung, Stuttgarter Nachrichten, Neue Osnabrücker Zeitung, Münchner Merkur
  Augsburger Allgemeine, Sächsische Zeitung, Leipziger Volkszeitung, Bild am Sonntag, Bild-Zeitung, Der Stern, Wirtschaftswoche, WirtschaftsWoche, Manager Magazin, Junge Freiheit, Redaktionsnetzwerk Deutschland, Funke Mediengruppe
  Correctiv, ZDFheute, Tagesschau, MDR, Bayerischer Rundfunk, Norddeutscher Rundfunk, Westdeutscher Rundfunk, Hessischer Rundfunk, Mitteldeutscher Rundfunk, Südwestrundfunk, Deutschlandfunk, Deutschlandradio, ProSieben, ProSiebenSat.1
  Sat.1, n-tv, Bertelsmann, Burda, Suhrkamp, Kronen Zeitung, Kleine Zeitung, Salzburger Nachrichten, Neue Zürcher Zeitung, Neue Zuercher Zeitung, NZZ am Sonntag, Tages-Anzeiger, SonntagsZeitung, Blick.ch, Swissinfo, SWI swissinfo.ch
  Le Temps, 24 heures, Le Monde Diplomatique, Le Monde diplomatique, Les Échos, L'Humanité, L'Obs, Le Nouvel Observateur, Nouvel Observateur, Le Point, Le Canard enchaîné, Le Canard Enchaîné, Canard Enchaîné, Canard enchaîné, La Croix
  Ouest-France, Sud Ouest, Nice-Matin, La Provence, La Dépêche, La Dépêche du Midi, Le Progrès, Le Dauphiné Libéré, La Voix du Nord, Le Télégramme, Dernières Nouvelles d'Alsace, L'Équipe, L'Equipe, Le Journal du Dimanche
  Journal du Dimanche, Paris-Match, Charlie Hebdo, Mediapart, Valeurs Actuelles, Closer magazine, France Télévisions, France Televisions, France 2, France 3, France 5, France Info, Franceinfo, France Bleu, France Culture, Europe 1, Canal+
  TV5Monde, La Libre, Le Soir, La Dernière Heure, De Standaard, De Morgen, Het Laatste Nieuws, Het Nieuwsblad, De Tijd, De Telegraaf, De Volkskrant, Volkskrant, NRC Handelsblad, Algemeen Dagblad, Het Parool, Het Financieele Dagblad, NU.nl
  Follow the Money, Luxemburger Wort, Il Sole 24 Ore, Sole 24 Ore, Il Messaggero, Il Giornale, Il Fatto Quotidiano, Fatto Quotidiano, Il Foglio, Il Mattino, Il Manifesto, Avvenire, L'Osservatore Romano, Osservatore Romano
  Gazzetta dello Sport, Corriere dello Sport, Tuttosport, L'Espresso, Libero Quotidiano, Rai 1, Mediaset, La7, SkyTG24, Adnkronos, Fanpage.it, Times of Malta, Malta Today, MaltaToday, El Periódico, El Periodico, El Confidencial
  El Diario.es, ElDiario.es, eldiario.es, El Correo, El Español, Público.es, Diario de Sevilla, Cadena Ser, Onda Cero, Antena 3, La Sexta, Prisa, Diário de Notícias, Jornal de Notícias, Correio da Manhã, SIC Notícias, Jyllands-Posten
  Berlingske, Ekstra Bladet, TV 2, Ritzau, Expressen, Göteborgs-Posten, Sydsvenskan, TV4, Dagbladet, Dagens Næringsliv, Bergens Tidende, Adresseavisen, Iltalehti, Ilta-Sanomat, Hufvudstadsbladet, Yle, MTV3, Morgunblaðið, Morgunbladid
  Fréttablaðið, Reykjavik Grapevine, Kringvarp Føroya, Eesti Päevaleht, Postimees, Delfi, Rzeczpospolita, Gazeta Prawna, Dziennik Gazeta Prawna, Super Express, Onet, Onet.pl, TVN24, TVP Info, Polsat, Krytyka Polityczna, Notes from Poland
  Mladá fronta Dnes, Lidové noviny, Hospodářské noviny, Hospodarske noviny, Seznam Zprávy, Deník N, Česká televize, Denník N, Dennik N, Aktuality.sk, Magyar Nemzet, Népszabadság, Nepszabadsag, 444.hu, Telex.hu, Direkt36, Magyar Hang
  Népszava, Index.hu, Klubrádió, Adevărul, Adevarul, Hotnews.ro, G4Media, Digi24, Agerpres, Mediafax, Recorder.ro, RISE Project, Dnevnik, 24 Chasa, bTV, Bivol, Kathimerini, eKathimerini, Ekathimerini, To Vima, Ta Nea
  Efimerida ton Syntakton, ANA-MPA, Protothema, Proto Thema, Večernje novosti, Vecernje Novosti, Balkan Insight, Jutarnji list, Jutarnji List, Večernji list, Novi list, Index.hr, RTV Slovenija, 24ur, Oslobođenje, Oslobodjenje, Dnevni avaz
  Dnevni Avaz, Vijesti, Koha Ditore, Phileleftheros, Yeni Düzen, Yenidüzen, Cumhuriyet, Sözcü, Sozcu, Yeni Şafak, Yeni Safak, Today's Zaman, Hürriyet, BirGün, BirGun, Evrensel, Bianet, Gazete Duvar, Habertürk, Haberturk, Demirören, Ahval
  Turkish Minute, Izvestia, Izvestiya, Komsomolskaïa Pravda, Moskovskij Komsomolets, Rossiyskaya Gazeta, Rossiiskaya Gazeta, Novaya Gazeta, Argumenty i Fakty, Echo of Moscow, Ekho Moskvy, TV Rain, Dozhd, Rossiya 1, Rossiya-1, Rossiya 24
  Pervy Kanal, Russia Today, Itar-Tass, Lenta.ru, Gazeta.ru, Fontanka, Mediazona, Proekt, Important Stories, iStories, Verstka, Agentstvo, Rybar, Tsargrad, Ukrinform, Unian, Interfax-Ukraine, Suspilne, Hromadske, NV.ua, Novoye Vremya
  Zn.ua, Dzerkalo Tyzhnia, 1+1 Media, Radio Svoboda, Radio Free Europe/Radio Liberty, RFE/RL, Voice of America News, Belsat, Nasha Niva, Nexta, Tut.by, Belta, Belapan, Civil.ge, Rustavi 2, Mtavari Arkhi, Caucasian Knot, Armenpress
  Azatutyun, Azertac, Tengrinews, Kazinform, Zakon.kz, Vlast.kz, 24.kg, AKIpress, Kloop, Asia-Plus, Gazeta.uz, Eurasianet, Ziarul de Gardă, Moldpres, Yedioth Ahronoth, Yediot Ahronoth, Yediot Aharonot, Yedioth Aharonoth, Ynetnews, Ma'ariv
  Israel Hayom, Kan 11, i24NEWS, i24 News, Galei Tzahal, Arutz Sheva, Calcalist, Walla!, +972 Magazine, +972, Al-Ayyam, Al-Manar, Al Mayadeen, Al-Mayadeen, Al Jadeed, An-Nahar, Annahar, L'Orient-Le Jour, L'Orient Today, L'Orient Le Jour
  Al-Akhbar, Al Akhbar, Al-Watan, Enab Baladi, Rudaw, Al-Sumaria, Al Sumaria, Al-Ahram, Al-Masry Al-Youm, Al Masry Al Youm, Mada Masr, Egypt Today, Al-Shorouk, Asharq Al-Awsat, Asharq al-Awsat, Al-Hayat, Al Hayat, Okaz, Al Ekhbariya
  Gulf Today, Arabian Business, Zawya, Al Jazeera English, Al-Jazeera, AJ+, The New Arab, Al-Araby Al-Jadeed, Times of Oman, Al-Wasat, Al-Masirah, Keyhan, Shargh, Hamshahri, Manoto, Pajhwok, Livemint, Financial Express, The Statesman
  Asian Age, Mumbai Mirror, Bangalore Mirror, Pune Mirror, Firstpost, Moneycontrol, The Quint, Newslaundry, BOOM Live, Caravan magazine, Frontline magazine, The Week magazine, Tehelka, OpIndia, Swarajya, Times Now, News18, ABP Live
  Viacom18, Doordarshan, Prasar Bharati, Asianet, Malayala Manorama, Mathrubhumi, Dainik Jagran, Dainik Bhaskar, Amar Ujala, Hindustan Dainik, Nai Dunia, Punjab Kesari, Lokmat, Loksatta, Saamana, Eenadu, Dinamalar, Dinamani, Dina Thanthi
  Daily Thanthi, Anandabazar Patrika, Ananda Bazar Patrika, Bartaman, Gujarat Samachar, Divya Bhaskar, Greater Kashmir, Rising Kashmir, EastMojo, Bar and Bench, Inc42, Entrackr, Kuensel, My Republica, Onlinekhabar, Setopati, Rising Nepal
  Prothom Alo, bdnews24, bdnews24.com, Ittefaq, Jugantor, Kaler Kantho, Samakal, Bangladesh Sangbad Sangstha, Dawn.com, Business Recorder, Pakistan Today, Daily Jang, Nawa-i-Waqt, ARY, Naya Daur, Ada Derana, Newsfirst, Ceylon Today
  Lankadeepa, Virakesari, Edition.mv, Myanmar Now, Mizzima, Frontier Myanmar, Narinjara, Khaosod, Khaosod English, Prachatai, Matichon, Cambodia Daily, Tuoi Tre, Tuổi Trẻ, Thanh Nien, Thanh Niên, Nhan Dan, Saigon Giai Phong, Malaysiakini
  Free Malaysia Today, Berita Harian, Utusan, Sinar Harian, Harian Metro, Sin Chew Daily, Sin Chew, Nanyang Siang Pau, Astro Awani, Media Prima, Malaysian Insider, Malaysian Insight, Sarawak Report, Cilisos, Mothership.sg, Lianhe Zaobao
  Zaobao, Tempo.co, Detik, Detik.com, Republika, Jawa Pos, Jakarta Globe, Liputan 6, Liputan6, Kumparan, Tirto, Tirto.id, Bombo Radyo, SunStar, Sunstar, The Freeman, Vera Files, Bulatlat, Tatoli, Sixth Tone, Beijing Daily, Southern Weekly
  Southern Weekend, Caijing, Yicai, Economic Observer, 21st Century Business Herald, Ming Pao, Sing Tao, Sing Tao Daily, The Initium, Ta Kung Pao, Wen Wei Po, Cable TV Hong Kong, i-CABLE, HK01, Next Digital, ChinaFile, Focus Taiwan, Jiji
  Nikkei Asian Review, Sankei, Ryukyu Shimpo, Shukan Bunshun, Weekly Bunshun, Shukan Shincho, Sports Hochi, Bungeishunju, Nippon.com, Japan Today, Dong-A Ilbo, Donga Ilbo, Chosun, Hankyoreh, Kyunghyang Shinmun, Hankook Ilbo, Seoul Shinmun
  Maeil Business Newspaper, Maeil Kyungje, tvN, CJ ENM, Newstapa, 38 North, Montsame, ThisDay, The Punch, Sahara Reporters, TheCable, The Cable, BusinessDay, Legit.ng, Linda Ikeji's Blog, Bella Naija, Zikoko, Stears, The Continent
  Daily Guide, Citinewsroom, MyJoyOnline, FrontPageAfrica, Awoko, Sierraloaded, Le Quotidien, Le Soleil, Dakaractu, Seneweb, Fraternité Matin, Abidjan.net, L'Observateur Paalga, Africa Report, allAfrica, Africanews, Africa Confidential
  Africa Check, African Arguments, Mimi Mefo Info, Actualite.cd, Iwacu, SOS Médias Burundi, Chimp Reports, The EastAfrican, Kenyans.co.ke, Tuko, Tuko.co.ke, Mwananchi, Addis Fortune, Addis Maleda, Shabait, Goobjoog, Dabanga
  Times of Zambia, Malawi24, NewsDay, NewZimbabwe.com, Bulawayo24, Mmegi, Sunday Standard, The Namibian, Jornal de Angola, Club of Mozambique, Carta de Moçambique, @Verdade, Cape Argus, Beeld, Sowetan, Financial Mail, eNCA, eTV, e.tv
  Talk Radio 702, Cape Talk, Kaya FM, Netwerk24, Media24, amaBhungane, Bhekisisa, Defimedia, Seychelles Nation, Midi Madagasikara, Le Matin, Hespress, Médias24, Le360, Al Massae, Akhbar al-Yaoum, El Khabar, Echorouk, Mosaïque FM
  Mosaique FM, Nawaat, Kapitalis, Libya Observer, Libya Al-Ahrar, Alwasat, Folha de S.Paulo, Folha de S. Paulo, Folha de São Paulo, Folha de Sao Paulo, O Estado de S. Paulo, O Estado de S.Paulo, Estadão, Estado de São Paulo
  Valor Econômico, Correio Braziliense, Estado de Minas, Veja, Piauí, Agência Pública, Jovem Pan, Poder360, Metrópoles, Brasil de Fato, Sumaúma, Clarín, Clarin, La Nación, Página 12, Página/12, Pagina 12, Infobae, Ámbito Financiero
  El Cronista, Télam, Telam, La Tercera, La Segunda, El Mostrador, Canal 13, Chilevisión, BioBioChile, Bio Bio, El Comercio, La República, Perú 21, Peru21, Ojo Público, IDL-Reporteros, América Televisión, El Espectador, El Colombiano
  La Silla Vacía, Noticias Caracol, Cambio Colombia, El Universo, Primicias, Ecuavisa, Teleamazonas, El Telégrafo, La Razón, Página Siete, Los Tiempos, El Deber, El Observador, La Diaria, El Nacional, Efecto Cocuyo, Armando.info, Tal Cual
  Globovisión, teleSUR, La Patilla, Runrunes, Correo del Orinoco, Starnieuws, Trinidad Newsday, CNC3, Jamaica Gleaner, The Gleaner, Jamaica Observer, Barbados Today, Cayman Compass, Antigua Observer, Le Nouvelliste, Haïti Libre
  HaitiLibre, Listín Diario, Listin Diario, Hoy Digital, El Nuevo Día, El Nuevo Dia, El Vocero, NotiUno, Juventud Rebelde, 14ymedio, Cubadebate, Diario de Cuba, El Toque, Martí Noticias, Radio Marti, El Norte, La Jornada, Excélsior
  Animal Político, Animal Politico, Aristegui Noticias, Zeta Tijuana, Ríodoce, Riodoce, El Debate, El Economista, El Financiero, SinEmbargo, Sin Embargo, Noticieros Televisa, Imagen Televisión, elPeriódico, Plaza Pública, La Hora
  Agencia Ocote, El Faro, El Diario de Hoy, Gato Encerrado, El Heraldo, La Tribuna, Contracorriente, Criterio.hn, 100% Noticias, Artículo 66, Despacho 505, CRHoy, CRHoy.com, Semanario Universidad, La Estrella de Panamá, Telemetro
  Insight Crime, Americas Quarterly, Amandala, Love FM, Mercopress
`);
