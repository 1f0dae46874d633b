import { splitNames } from './split-names.ts';

/**
 * Bands, record labels, studios, publishers, museums, orchestras and stages. Curated by hand from general knowledge, as
 * the lists of `names.ts`; bands whose names are words or people ("Oasis", "Jethro Tull"), and halls that are named as
 * places more than as bodies, are left out.
 */
export const ENSEMBLES: readonly string[] = splitNames(`
  Pink Floyd, Beatles, Black Sabbath, Judas Priest, Motörhead, Motorhead, Def Leppard, Guns N' Roses, Guns N’ Roses, Green Day, Blink-182, blink-182, Sum 41, Fall Out Boy, Panic! at the Disco, Panic! At The Disco, Imagine Dragons
  Twenty One Pilots, Maroon 5, Goo Goo Dolls, Counting Crows, Grateful Dead, Van Halen, Mötley Crüe, Motley Crue, Bon Jovi, REO Speedwagon, Steely Dan, Crosby Stills & Nash, Buffalo Springfield, Talking Heads, Duran Duran, Spandau Ballet
  Tears for Fears, Ultravox, Siouxsie and the Banshees, Echo & the Bunnymen, Frankie Goes to Hollywood, The Specials, UB40, Dire Straits, Emerson Lake & Palmer, Moody Blues, Procol Harum, Roxy Music, T. Rex, Mott the Hoople, Thin Lizzy
  Pogues, Boyzone, Fontaines D.C., The Chieftains, Clannad, Snow Patrol, Stiff Little Fingers, My Bloody Valentine, Arctic Monkeys, Happy Mondays, Primal Scream, Teenage Fanclub, Jesus and Mary Chain, Belle and Sebastian, Biffy Clyro
  Stereophonics, Super Furry Animals, Babyshambles, Portishead, Basement Jaxx, Jamiroquai, East 17, Girls Aloud, S Club 7, Atomic Kitten, Little Mix, The Vamps, Mumford & Sons, Mumford and Sons, Florence and the Machine, Alt-J, alt-J
  The xx, Glass Animals, Bring Me the Horizon, Sleaford Mods, Roxette, Ace of Base, The Hives, a-ha, Sigur Rós, Sigur Ros, Of Monsters and Men, Of Monsters & Men, Rammstein, Tangerine Dream, Einstürzende Neubauten, Boney M, Boney M.
  Daft Punk, Måneskin, Maneskin, Pussy Riot, t.A.T.u., Okean Elzy, Go_A, Los Lobos, Los Tigres del Norte, Grupo Firme, Banda MS, Fuerza Regida, Eslabon Armado, Maná, Café Tacvba, Soda Stereo, Calle 13, Sepultura, Os Mutantes, Blackpink
  SHINee, Super Junior, Girls' Generation, 2NE1, NCT 127, Tomorrow X Together, Enhypen, Ateez, Itzy, Le Sserafim, LE SSERAFIM, aespa, Aespa, (G)I-dle, Mamamoo, Katseye, Babymetal, AKB48, Arashi, One OK Rock, Yoasobi, Mudhoney
  Sleater-Kinney, Bikini Kill, Le Tigre, Dinosaur Jr, Husker Du, Hüsker Dü, B-52's, Modest Mouse, Death Cab for Cutie, Arcade Fire, Vampire Weekend, LCD Soundsystem, TV on the Radio, Yeah Yeah Yeahs, The Strokes, Black Keys
  My Morning Jacket, Tame Impala, Passion Pit, The War on Drugs, Boygenius, boygenius, Alabama Shakes, Lumineers, Rascal Flatts, Lady Antebellum, Florida Georgia Line, Dixie Chicks, The Chicks, Little Big Town, The Highwaymen, Run-DMC
  Run-D.M.C., A Tribe Called Quest, De La Soul, Wu-Tang Clan, Outkast, OutKast, Cypress Hill, Salt-N-Pepa, Destiny's Child, Boyz II Men, Bell Biv DeVoe, Jodeci, Bone Thugs-N-Harmony, Three 6 Mafia, Migos, Odd Future, Rae Sremmurd
  Insane Clown Posse, Sugarhill Gang, Grandmaster Flash and the Furious Five, Funkadelic, The O'Jays, Jackson 5, Jackson Five, The Temptations, Four Tops, The Miracles, Gladys Knight & the Pips, Martha and the Vandellas, The Ronettes
  The Shirelles, Pointer Sisters, Bee Gees, Village People, KC and the Sunshine Band, *NSYNC, Jonas Brothers, 98 Degrees, Haim sisters, Chainsmokers, Bad Omens, Five Finger Death Punch, Avenged Sevenfold, System of a Down, Deftones
  Alter Bridge, 3 Doors Down, Tragically Hip, Bachman-Turner Overdrive, The Guess Who, Godspeed You! Black Emperor, Arkells, Crowded House, Cold Chisel, Silverchair, Powderfinger, Yothu Yindi, King Stingray, 5 Seconds of Summer
  King Gizzard & the Lizard Wizard, Amyl and the Sniffers, Six60, Fat Freddy's Drop, Ladysmith Black Mambazo, Die Antwoord, Mafikizolo, Sauti Sol, P-Square, Tinariwen, Amadou & Mariam, Osibisa, Staff Benda Bilili, Def Jam
  Def Jam Recordings, Sub Pop, 4AD, Ninja Tune, Young Money, Roc-A-Fella, Dreamville, OVO Sound, Quality Control Music, Universal Music, Warner Music, Concord Music, Kobalt, Hipgnosis, Hybe, T-Series, Saregama, Yash Raj Films
  Dharma Productions, Fueled by Ramen, Nuclear Blast, William Morris Endeavor, Bafta, Juilliard, Berklee, PRS for Music, Rock & Roll Hall of Fame, Rock and Roll Hall of Fame, Grand Ole Opry, MTV Europe, Warner Brothers, Warner Bros.
  20th Century Studios, 20th Television, Twentieth Century Fox, Disney Animation, Marvel Comics, Metro-Goldwyn-Mayer, New Line, New Line Cinema, Carolco, Studio Canal, Pathé, Pathe, Toei, Toei Animation, Toho, Shochiku, Kadokawa, Mappa
  Ufotable, A24, Neon Rated, Bleecker Street, STXfilms, Open Road Films, Relativity Media, Entertainment One, eOne, Skydance, Bad Robot, Bad Robot Productions, Amblin, Hello Sunshine, Harpo, Harpo Productions, Shondaland
  Berlanti Productions, Monkeypaw Productions, Happy Madison Productions, Apatow Productions, Syncopy, Wētā Workshop, Framestore, Sesame Workshop, Hanna-Barbera, Rankin/Bass, Nelvana, Rooster Teeth, Funimation, Adult Swim, Apple TV+
  Discovery+, Film4 Productions, A24 Films, Village Roadshow, Imax, Technicolor, Panavision, Criterion Collection, Random House, Alfred A. Knopf, Ballantine Books, W.W. Norton, W. W. Norton, Grove Atlantic, Melville House
  Simon and Schuster, Harper & Row, Mills & Boon, Tor Books, Orbit Books, Baen Books, Faber and Faber, Chatto & Windus, Canongate, Serpent's Tail, Pan Macmillan, Orion Books, Gollancz, Quercus, Granta Books, Fitzcarraldo Editions
  Profile Books, Egmont Books, Puffin Books, Ladybird Books, Usborne, Walker Books, Regnery, Taylor & Francis, John Wiley & Sons, Wolters Kluwer, Reed Elsevier, Clarivate, Gallimard, Éditions Gallimard, Grasset, Shueisha, Shogakukan
  Dark Horse Comics, Image Comics, Archie Comics, Fantagraphics, Drawn & Quarterly, Topps, Upper Deck, Authors Guild, Metropolitan Museum, Metropolitan Museum of Art, Museum of Modern Art, MoMA, Guggenheim Museum, Whitney Museum
  Brooklyn Museum, Frick Collection, New Museum, Morgan Library, National Gallery, National Gallery of Art, National Portrait Gallery, Hirshhorn Museum, US Holocaust Memorial Museum, U.S. Holocaust Memorial Museum, Field Museum
  Shedd Aquarium, LACMA, Getty Museum, J. Paul Getty Museum, Hammer Museum, de Young Museum, Monterey Bay Aquarium, Philadelphia Museum of Art, Cleveland Museum of Art, Kimbell Art Museum, Menil Collection, High Museum of Art
  Isabella Stewart Gardner Museum, British Museum, British Library, Natural History Museum, Science Museum, Imperial War Museum, Imperial War Museums, Victoria and Albert Museum, Tate Britain, Tate Gallery, Tate Liverpool, Tate St Ives
  Courtauld Gallery, Serpentine Gallery, Serpentine Galleries, Hayward Gallery, Saatchi Gallery, Whitechapel Gallery, Gagosian Gallery, Hauser & Wirth, Pace Gallery, Design Museum, Horniman Museum, Ashmolean, Ashmolean Museum
  Fitzwilliam Museum, Bodleian Library, Pitt Rivers Museum, Burrell Collection, Kew Gardens, Royal Botanic Gardens, London Zoo, Louvre, Musée d'Orsay, Musee d'Orsay, Quai Branly, Comédie-Française, Opéra National de Paris, Paris Opera
  Paris Opéra, Prado, Prado Museum, Museo del Prado, Reina Sofía, Reina Sofia, Thyssen-Bornemisza Museum, Uffizi, Uffizi Gallery, Vatican Museums, La Scala, Teatro alla Scala, Rijksmuseum, Van Gogh Museum, Mauritshuis, Anne Frank House
  Hermitage Museum, State Hermitage Museum, Pushkin Museum, Tretyakov Gallery, Bolshoi Ballet, Mariinsky, Kirov Ballet, Kunsthistorisches Museum, Belvedere Museum, Kunsthaus Zürich, Documenta, Pergamon Museum, Neue Nationalgalerie
  Yad Vashem, Israel Museum, Egyptian Museum, Grand Egyptian Museum, Louvre Abu Dhabi, Palace Museum, M+ museum, National Palace Museum, Te Papa, National Gallery of Victoria, Art Gallery of New South Wales, Art Gallery of Ontario
  Royal Ontario Museum, Los Angeles Philharmonic, LA Phil, San Francisco Symphony, Berliner Philharmoniker, Philharmonia, Hallé, City of Birmingham Symphony Orchestra, Chineke!, Chineke! Orchestra, Academy of St Martin in the Fields
  Staatskapelle Dresden, Kronos Quartet, Metropolitan Opera, Met Opera, New York City Ballet, Joffrey Ballet, San Francisco Ballet, San Francisco Opera, Lyric Opera of Chicago, Washington National Opera, Royal Opera
  English National Opera, Rambert, Sadler's Wells, Scottish Opera, Opera North, Glyndebourne, Old Vic, Young Vic, Almeida Theatre, Shakespeare's Globe, Gate Theatre, Lyric Theatre Belfast, Chichester Festival Theatre, Cirque du Soleil
  Steppenwolf Theatre, Edinburgh International Festival, Hay Festival, Ballet Black, Opera Australia, Bangarra, Australian Ballet, All Elite Wrestling, New Japan Pro-Wrestling, Monty Python, Marx Brothers, Three Stooges
  The Avett Brothers
`);
