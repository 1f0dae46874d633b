import { splitNames } from './split-names.ts';

/**
 * Shops, restaurants, hotels, airlines, lenders of cars, makers of food and clothes. Curated by hand from general
 * knowledge, as the lists of `names.ts`; people's names by which no shop is meant as often ("Kate Spade"), and words
 * ("Argos", "Delta"), are left out.
 */
export const TRADERS: readonly string[] = splitNames(`
  Sam's Club, BJ's Wholesale Club, Meijer, Hy-Vee, Piggly Wiggly, Winn-Dixie, Food Lion, ShopRite, Stop & Shop, Lowe's, Menards, Ace Hardware, RadioShack, GameStop, Toys R Us, Babies R Us, Bed Bath & Beyond, Banana Republic, Forever 21
  Claire's, Foot Locker, Dick's Sporting Goods, L.L. Bean, Lands' End, Brooks Brothers, Men's Wearhouse, Lord & Taylor, Barneys New York, Bergdorf Goodman, Dillard's, Montgomery Ward, Bloomingdales, TJ Maxx, HomeGoods, Ross Stores
  Burlington Coat Factory, Family Dollar, Five Below, Big Lots, Hobby Lobby, Jo-Ann Fabrics, Office Depot, Borders Books, Books-A-Million, Powell's Books, Strand Bookstore, Blockbuster Video, Duane Reade, Vitamin Shoppe, Petsmart
  Advance Auto Parts, Carvana, Jiffy Lube, Sherwin-Williams, Kay Jewelers, Zales, Pandora Jewelry, Bulgari, Bvlgari, Rolex, Swarovski, Fabergé, Yves Saint Laurent, Givenchy, Fendi, Dolce and Gabbana, Moncler, Bottega Veneta, Lacoste
  Asics, Umbro, Le Coq Sportif, Crocs, Ugg, Dr. Martens, Dr Martens, Richemont, Kering, Coty, Fruit of the Loom, Hanes, Hanesbrands, Gildan, Avon Products, Herbalife, Nu Skin, Clorox, SC Johnson, Maytag, KitchenAid, Cuisinart, Miele
  Electrolux, SharkNinja, iRobot, Black & Decker, Stanley Black & Decker, DeWalt, Makita, Husqvarna, La-Z-Boy, Ashley Furniture, Pottery Barn, West Elm, Williams-Sonoma, Crate & Barrel, Restoration Hardware, Casper Sleep, Tempur Sealy
  Overstock.com, Poshmark, RealReal, Rent the Runway, Stitch Fix, Blue Apron, Hello Fresh, Gousto, Postmates, Gopuff, Getir, Glovo, Wolt, Foodpanda, Foodora, Delivery Hero, Just Eat Takeaway, Takeaway.com, Marks & Spencers
  John Lewis Partnership, Harrods, Selfridges, Harvey Nichols, Fortnum & Mason, Liberty London, Littlewoods, Topshop, Topman, River Island, Matalan, Edinburgh Woollen Mill, Monsoon Accessorize, Superdry, Fat Face, Phase Eight
  PrettyLittleThing, Missguided, In the Style, Sports Direct, Halfords, Evans Cycles, Dixons, Dixons Carphone, Currys, Currys PC World, Carphone Warehouse, Phones 4u, Maplin, Homebase, B&Q, Wickes, Screwfix, Travis Perkins, Wilko
  Poundworld, Poundstretcher, B&M Bargains, Home Bargains, Dunelm, Boots UK, Superdrug, LloydsPharmacy, Specsavers, Holland & Barrett, Clinton Cards, Paperchase, WH Smith, WHSmith, Waterstones, Foyles, Blackwell's, Game Digital
  The Entertainer, Hamleys, Mothercare, Pets at Home, Hotel Chocolat, Cadbury, Rowntree's, Fuller's, Young's, Greene King, Marston's, J D Wetherspoon, JD Wetherspoon, Wetherspoons, Whitbread, Premier Inn, Travelodge, Butlin's, Butlins
  Pontins, Haven Holidays, Hoseasons, Thomas Cook, Tui, TUI UK, Jet2, Jet2holidays, Flybe, Loganair, bmi, FlyBe, P&O, Stena Line, Caledonian MacBrayne, Wightlink, Eurotunnel, Getlink, First Bus, Go-Ahead, Megabus, Abellio, Addison Lee
  Sainsbury's Local, J Sainsbury, Wm Morrison, Iceland Foods, Co-op Food, Nisa, Londis, Costcutter, McColl's, Bestway, Budgens, Bargain Booze, Majestic Wine, Oddbins, Threshers, Farmfoods, Heron Foods, Dunnes, Supervalu, Centra, Penneys
  Brown Thomas, Arnotts, Easons, Applegreen, Supermac's, Pret, Leon Restaurants, Itsu, Wagamama, Zizzi, Ask Italian, Carluccio's, Jamie's Italian, Byron Burger, Gourmet Burger Kitchen, Honest Burgers, Frankie & Benny's, TGI Friday's
  Toby Carvery, Hungry Horse, Brewers Fayre, Caffè Nero, Caffe Nero, Patisserie Valerie, Gail's, Subway UK, Harry Ramsden's, Wahaca, Yo! Sushi, YO! Sushi, Franco Manca, Dishoom, Nando's UK, Carlsberg Marston's, Innocent Drinks, Fever-Tree
  Tate & Lyle, Premier Foods, Associated British Foods, Imperial Tobacco, Philip Morris, Altria, R.J. Reynolds, RJ Reynolds, Reynolds American, Japan Tobacco, Lorillard, Swedish Match, Wendys, In-N-Out, In-N-Out Burger, Whataburger
  Carl's Jr., Carl's Jr, Hardee's, Arby's, Sonic Drive-In, Dairy Queen, Culver's, Raising Cane's, Zaxby's, Bojangles, Wingstop, Buffalo Wild Wings, Hooters, Chili's, Outback Steakhouse, Bloomin' Brands, Red Lobster, Cracker Barrel
  Waffle House, Perkins Restaurant, Cheesecake Factory, P.F. Chang's, PF Chang's, Benihana, Ruth's Chris, Ruth's Chris Steak House, Texas Roadhouse, Golden Corral, Bonefish Grill, California Pizza Kitchen, Chuck E. Cheese, Dave & Buster's
  Domino's, Domino's Pizza, Papa Johns, Papa Murphy's, Sbarro, Jimmy John's, Jersey Mike's, Quiznos, Firehouse Subs, Qdoba, Del Taco, Moe's Southwest Grill, El Pollo Loco, Sweetgreen, Jamba Juice, Smoothie King, Baskin-Robbins
  Ben & Jerry's, Häagen-Dazs, Haagen-Dazs, Cinnabon, Auntie Anne's, Peet's Coffee, Caribou Coffee, Blue Bottle Coffee, Luckin Coffee, Luckin, Jollibee, Chowking, Yoshinoya, Sukiya, Haidilao, Mixue, Café Coffee Day, Cafe Coffee Day
  Haldiram's, Mos Burger, Hungry Jack's, Guzman y Gomez, Grill'd, Boost Juice, Gloria Jean's, 7-Eleven, Circle K, Couche-Tard, Alimentation Couche-Tard, Wawa, Sheetz, Casey's General Stores, Buc-ee's, Pilot Flying J, Love's Travel Stops
  Cumberland Farms, Valero, Phillips 66, Sysco, Aramark, Sodexo, Delaware North, Levy Restaurants, Hershey's, H.J. Heinz, Hormel, Oscar Mayer, Perdue Farms, Pilgrim's Pride, Sanderson Farms, Dole Food, Chiquita, Del Monte, Ocean Spray
  Land O'Lakes, Dean Foods, Chobani, Stonyfield, Oatly, Frito-Lay, Keebler, Pepperidge Farm, Smucker's, J.M. Smucker, Keurig Dr Pepper, Keurig, Dr Pepper Snapple, Monster Beverage, Nestlé Waters, Kikkoman, Ajinomoto, Nissin, Suntory
  Kirin, Sapporo Breweries, Tsingtao, Kweichow Moutai, Moutai, Nongfu Spring, Mengniu, Yili, Lactalis, Barilla, Parmalat, Lindt, Lindt & Sprüngli, Barry Callebaut, Arla, Arla Foods, Dr. Oetker, Haribo, Bahlsen, Grupo Bimbo, Grupo Modelo
  Femsa, Marfrig, Minerva Foods, Olam, Wilmar, Cofco, Viterra, Nutrien, E & J Gallo, Brown-Forman, Moët Hennessy, Rémy Cointreau, Remy Cointreau, SABMiller, Boston Beer, Sierra Nevada Brewing, Pabst, Pabst Brewing, Anheuser-Busch InBev
  Labatt, Foster's, Lion Nathan, Tilray, Aurora Cannabis, Curaleaf, Trulieve, Avis Budget, Enterprise Rent-A-Car, Thrifty Car Rental, Dollar Rent a Car, Dollar Thrifty, Alamo Rent a Car, Alamo Rent A Car, Budget Rent a Car, Europcar, Sixt
  Zipcar, Turo, Getaround, ShareNow, Car2Go, Car2go, U-Haul, Greyhound Bus, Flixbus, Megabus US, Ola Cabs, Careem, Cabify, BlaBlaCar, Yandex Taxi, inDrive, Waymo, Zoox, Aurora Innovation, Mobileye, Nuro, Pony.ai, WeRide, Embark Trucks
  Marriott, Hyatt Regency, Grand Hyatt, Ritz-Carlton, Four Seasons Hotel, Waldorf Astoria, Waldorf-Astoria, Sheraton, Westin, Starwood, St. Regis, JW Marriott, Courtyard by Marriott, Fairfield Inn, Residence Inn, Hampton Inn, Doubletree
  Embassy Suites, Holiday Inn, Holiday Inn Express, Crowne Plaza, Ramada, Days Inn, Motel 6, Comfort Inn, Quality Inn, Econo Lodge, Radisson, Radisson Blu, Novotel, Sofitel, Shangri-La Hotels, Raffles Hotel, Peninsula Hotels, Kempinski
  Meliá, Melia Hotels, Meliá Hotels, NH Hotels, Barceló, Sandals Resorts, Club Med, Oyo, OYO, OYO Rooms, Soho House, Aman Resorts, Wynn Resorts, Las Vegas Sands, Boyd Gaming, Station Casinos, Harrah's, Foxwoods, Mohegan Sun, Melco
  FanDuel, Paddy Power Betfair, Betfair, Bet365, bet365, Ladbrokes, Ladbrokes Coral, Entain, Betfred, Unibet, PokerStars, Allwyn, Gala Coral, Tabcorp, Sportsbet, Polymarket, Kalshi, Carnival Cruise, Carnival Cruises, Princess Cruises
  Holland America, Holland America Line, Costa Cruises, Costa Crociere, Cunard, Cunard Line, Hurtigruten, Silversea, Disney Cruise Line, Walt Disney World Resort, Cedar Fair, SeaWorld, Universal Orlando, Merlin Entertainments
  Thorpe Park Resort, Alton Towers Resort, Cinemark, Regal Cinemas, Cineworld, Odeon Cinemas, Vue Cinemas, Picturehouse, Everyman Cinemas, Curzon Cinemas, Alamo Drafthouse, PVR Inox, Cineplex, Hoyts, Kayak.com, Priceline.com, Hotels.com
  Lastminute.com, lastminute.com, Agoda, Trip.com, Ctrip, MakeMyTrip, Cleartrip, Klook, GetYourGuide, Opodo, eDreams, HomeAway, Vacasa, Secret Escapes, Viagogo, viagogo, SeatGeek, Vivid Seats, Eventbrite, See Tickets, Resy, Gold's Gym
  24 Hour Fitness, Life Time Fitness, Crunch Fitness, Barry's Bootcamp, David Lloyd Leisure, Fitness First, Nutrisystem, Slimming World, United Continental, Avelo, Air Transat, Sunwing, Aeromexico, Aeroméxico, Volaris, Viva Aerobus
  Interjet, Gol Linhas Aéreas, Aerolíneas Argentinas, Conviasa, Cubana de Aviación, Bahamasair, Icelandair, Wow Air, airBaltic, Tarom, TAROM, Corendon, Condor Flugdienst, Eurowings, Germanwings, TUIfly, Sabena, Transavia, Vueling, Volotea
  TAP Portugal, Air Malta, UTair, Metrojet, Belavia, Air Astana, El Al, EL AL, Israir, Arkia, Royal Jordanian, Air Algérie, Tunisair, Flynas, flynas, flyadeal, Gulf Air, flydubai, Flydubai, FlyDubai, Air Arabia, Air India, GoAir, Go First
  Vistara, Airblue, Citilink, Tigerair, Cebu Pacific, Air China, China Eastern, China Southern, XiamenAir, Cathay Dragon, Dragonair, Starlux, Skymark, Asiana, Jin Air, Air Koryo, Regional Express, Air New Zealand, Air Niugini, Air Vanuatu
  FlySafair, Air Peace, Arik Air, Dana Air, Air Côte d'Ivoire, Air Sénégal, Jambojet, Air Tanzania, Air Mauritius, Air Seychelles, Air Madagascar, Air Botswana, Fastjet, Air Zimbabwe, LAM Mozambique, Oneworld, Swissport, Dnata, dnata
  The North Face, The Body Shop
`);
