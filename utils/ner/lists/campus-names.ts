import { splitNames } from './split-names.ts';

/**
 * Universities, colleges, schools and institutes beyond those of `school-names.ts`. Curated by hand from general
 * knowledge, as the lists of `names.ts`; surnames and places ("Emerson", "Georgetown") are left out.
 */
export const CAMPUSES: readonly string[] = splitNames(`
  Yale, Caltech JPL, UPenn, Penn Law, Seton Hall, NYU Stern, NYU Law, Vassar, Stony Brook, SUNY Buffalo, University at Buffalo, SUNY Albany, School of Visual Arts, Tufts, Mount Holyoke, Bowdoin, Dartmouth-Hitchcock, Bryn Mawr, Villanova
  Drexel, Bucknell, Georgetown Law, Gallaudet, Mercatus, Washington and Lee, Washington and Lee University, Norfolk State, College of William & Mary, College of William and Mary, UNC-Chapel Hill, North Carolina State, Wake Forest
  Appalachian State, North Carolina A&T, East Carolina, The Citadel, College of Charleston, Emory, Georgia Southern, Kennesaw State, Spelman, Morehouse, Alabama A&M, Sewanee, Jackson State, Southern Miss, Tulane, Grambling State
  Grambling, UF Health, Bethune-Cookman, Embry-Riddle, Baylor, SMU Law, Texas State, Sam Houston State, Prairie View A&M, Oklahoma Christian, Arkansas State, Washington University in St. Louis, WashU, Mizzou, Northwestern's Medill
  Loyola Chicago, Loyola University Chicago, UIC, Ball State, Rose-Hulman, Case Western, Kent State, Wright State, Cleveland State, Wayne State, Eastern Michigan, Western Michigan, Central Michigan, UW-Madison, UW–Madison, Macalester
  St. Olaf, Gustavus Adolphus, Nebraska Medicine, South Dakota State, North Dakota State, Montana State, Brigham Young, Weber State, CU Boulder, New Mexico State, Loyola Marymount, Claremont McKenna, Cal Poly, Cal State, Cal State LA
  Cal State Long Beach, San Francisco State, San José State, Sacramento State, Sonoma State, Humboldt State, UC Law, UC Hastings, UCLA Law, Berkeley Law, USC Annenberg, St. Mary's College, USC Gould, Portland State
  Oregon Health & Science University, Oregon Health and Science University, Gonzaga, Washington State, BYU-Hawaii, BYU-Idaho, Phillips Andover, Choate Rosemary Hall, Sidwell Friends, St Antony's College, Lady Margaret Hall
  Reuters Institute for the Study of Journalism, King's College Cambridge, Gonville and Caius, Birkbeck, Royal Holloway, City St George's, Guildhall School of Music and Drama, Cranfield, UWE Bristol, Anglia Ruskin, Nottingham Trent
  Leeds Beckett, Oxford Brookes, Heriot-Watt, Stranmillis, St Paul's School, Gordonstoun, Fettes, NUI Galway, Royal College of Surgeons in Ireland, Université de Montréal, Universite de Montreal, Université Laval, HEC Montréal, Monash
  Deakin, La Trobe, Walter and Eliza Hall Institute, Unisa, Fort Hare, American University in Cairo, IIM Bangalore, IIM Calcutta, IIT Roorkee, IIT Kharagpur, IIT Guwahati, IIT Hyderabad, IITs, BITS Pilani, UP Diliman
  Universitas Indonesia, Fudan, Waseda, Keio, Riken, École Polytechnique, Sorbonne Université, Esade, Universitat Pompeu Fabra, Bocconi, La Sapienza, Politecnico di Milano, KIT Germany, Fraunhofer, UCLouvain, Wageningen, Skolkovo
  Tecnológico de Monterrey, Tec de Monterrey, El Colegio de México, Universidad de los Andes, Pontificia Universidad Católica, Universidad Torcuato Di Tella, Universidad de Buenos Aires, Conicet, Universidade de São Paulo, Unicamp
  Fundação Getulio Vargas, PUC-Rio
`);
