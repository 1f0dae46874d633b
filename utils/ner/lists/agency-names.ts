import { splitNames } from './split-names.ts';

/**
 * Agencies, police forces, courts, chambers and armies by the names and initials that the news calls them by, of all
 * continents. Curated by hand from general knowledge, as the lists of `names.ts`; initials that mean other things as
 * often ("DOT", "NICE") are left out, and so is what is as often a building.
 */
export const AGENCIES: readonly string[] = splitNames(`
  NYPD, LAPD, Florida Highway Patrol, Ohio State Highway Patrol, Department of Homeland Security, DOGE, Veterans Affairs, Library of Congress, Smithsonian, US Agency for Global Media, U.S. Agency for Global Media
  Office of the United States Trade Representative, Joint Chiefs of Staff, Africom, Norad, Indo-Pacific Command, Fermilab, Cal Fire, CAL FIRE, Caltrans, Caltrain, Port Authority of New York and New Jersey, 9/11 Commission, 9th Circuit
  5th Circuit, 4th Circuit, Second Circuit, 2nd Circuit, Eleventh Circuit, 11th Circuit, D.C. Circuit, 6th Circuit, Eighth Circuit, 9th Circuit Court of Appeals, Texas House, Florida House, Pennsylvania House, Tammany Hall
  Police Scotland, GMP, City of London Police, Lothian and Borders Police, States of Jersey Police, An Garda Síochána, An Garda Siochana, Garda Síochána, Greater Manchester Fire and Rescue Service, HM Coastguard, His Majesty's Coastguard
  Crown Office and Procurator Fiscal Service, His Majesty's Inspectorate of Constabulary, Old Bailey, Northern Ireland Executive, Stormont Executive, Transport for London, TfGM, Transport for the North, Transport Scotland
  National Highways, Highways England, Northern Rail, ScotRail, Scotrail, Southern Rail, Thameslink, Avanti West Coast, Greater Anglia, c2c, Merseyrail, Caledonian Sleeper, Translink, Iarnród Éireann, Dublin Bus
  Rail Accident Investigation Branch, Marine Accident Investigation Branch, Estyn, Education Scotland, Natural England, Duchy of Cornwall, Duchy of Lancaster, Homes England, Land Registry, HM Land Registry, Payment Systems Regulator
  Health Service Executive, NHS Improvement, NHS Blood and Transplant, NHS Test and Trace, NHS Greater Glasgow and Clyde, NHS Tayside, NHS Highland, Cardiff and Vale University Health Board, Genomics England, Innovate UK
  Engineering and Physical Sciences Research Council, Arts and Humanities Research Council, UK Sport, Sportscotland, Porton Down, Dstl, Household Cavalry, DfT, 1922 Committee, City of Edinburgh Council, An Bord Pleanála, An Bord Pleanala
  Tusla, Teagasc, Coillte, Met Éireann, IDA Ireland, Enterprise Ireland, Fáilte Ireland, Uisce Éireann, Irish Water, EirGrid, Bord Gáis, Bord Bia, Dáil Éireann, Seanad Éireann, Bundesnachrichtendienst, Bundeswehr, Bundeskriminalamt
  Bundespolizei, BaFin, Bundesnetzagentur, Robert Koch-Institut, Bundesverfassungsgericht, Bundesgerichtshof, Treuhandanstalt, Gestapo, Luftwaffe, Wehrmacht, Waffen-SS, Schutzstaffel, Kriegsmarine, Reichsbank, Volkskammer, Conseil d'État
  Conseil d'Etat, Assemblée Nationale, Elysée, Elysee Palace, Élysée Palace, Matignon, Quai d'Orsay, Banque de France, Caisse des Dépôts, INSEE, Insee, Arcom, Inserm, Inria, Météo-France, Météo France, Meteo France, SNCF Réseau, La Poste
  Carabinieri, Guardia di Finanza, Polizia di Stato, Guardia Costiera, Palazzo Chigi, Quirinale, Montecitorio, Consob, Banca d'Italia, Trenitalia, Ferrovie dello Stato, Protezione Civile, Policía Nacional, Policia Nacional
  Mossos d'Esquadra, Ertzaintza, Generalitat, Moncloa, La Moncloa, Cortes Generales, Audiencia Nacional, Renfe, Adif, Aena, Aemet, Polícia Judiciária, Policia Judiciaria, Assembleia da República, Banco de Portugal, Folketing, Folketinget
  Riksdagen, Storting, Stortinget, Eduskunta, Althing, Althingi, Alþingi, Saeima, Seimas, Riigikogu, Kaitsepolitsei, Säpo, Riksbank, Nationalbanken, Danmarks Nationalbank, Sejm, Sejmu, Wojska Polskie, Europarl, Nabu, Ukroboronprom
  Energoatom, Roskomnadzor, Rosgvardia, Rosaviatsia, Rospotrebnadzor, Rosstat, Rosneftegaz, Northern Fleet, Comintern, Cheka, Sobranie, Skupština, Skupstina, Országgyűlés, Vouli, Diyanet, Afad, Majles, Artesh
  Atomic Energy Organization of Iran, Loya Jirga, Wolesi Jirga, Meshrano Jirga, Lok Ayukta, Lokayukta, Lokpal, R&AW, CBSE, AICTE, Punjab and Haryana High Court, Vidhan Sabha, MCD, Bharat Biotech, Nadra, Pemra, PIA, Tatmadaw
  Pyidaungsu Hluttaw, Pheu Thai, Dewan Negara, Bank Negara, Bukit Aman, Khazanah, 1MDB, Felda, HDB, Polri, Densus 88, Basarnas, Kopassus, Comelec, Commission on Elections, Sandiganbayan, Armed Forces of the Philippines, Malacañang
  Malacanang, Malacañang Palace, Phivolcs, National People's Congress, State Grid, Huarong, Kantei, State Great Khural, Five Eyes, G77, Brics, Ecofin, Eurostat, European Stability Mechanism, Court of Justice of the European Union, Benelux
  Francophonie, La Francophonie, UN Women, UN-Habitat, Gavi, Unitaid, World Food Program, Africa CDC, Inter-American Commission on Human Rights, Sûreté du Québec, StatCan, Parks Canada, Parliamentary Budget Officer, Queen's Park
  Metrolinx, Hydro-Québec, Hydro One, Caisse de dépôt et placement du Québec, Via Rail, VIA Rail, Austrac, Reserve Bank of New Zealand, ATO, eSafety Commissioner, Services Australia, Infrastructure Australia, NSW RFS, Sydney Water
  Sydney Trains, Waka Kotahi, Oranga Tamariki, Kāinga Ora, Kainga Ora, Te Pāti Māori, Te Whatu Ora, Kiwibank, WorkSafe New Zealand, Ipid, Nersa, SANParks, Code of Conduct Tribunal, Ethics and Anti-Corruption Commission, Dar al-Ifta
  Al-Azhar, Presidency of Religious Affairs, Zimra, Zesco, Tanesco, Ibama, ICMBio, Funai, Anvisa, Fiocruz, Embrapa, Câmara dos Deputados, Câmara, Planalto, Casa Rosada, Indec, Anses, Gendarmería, Gendarmeria, Carabineros
  Ejército Nacional, Fiscalía, Fiscalia, Procuraduría, Jurado Nacional de Elecciones, Sebin, Guardia Nacional, Sedena, Inegi, Instituto Nacional Electoral, Conagua, Cofepris, Infonavit, Banxico, Banco de México, Suprema Corte, Profeco
  Fonatur
`);
