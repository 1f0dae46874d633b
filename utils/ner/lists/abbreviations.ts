/** Words whose full stop belongs to them, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr st ste sr jr hon rt gov sen rep cllr pres supt insp det sgt cpl pte lt col maj gen capt cmdr adm brig ' +
    'inc corp ltd co cos bros plc llc dept est univ assn intl ' +
    'no nos vol vs etc approx fig al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd mt ft'
  ).split(' '),
);

/** Capitalised, these start a sentence even after an abbreviation. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at as after before but and or if when while ' +
    'since for from with by to of there here what who how why where which some many most all both no not also however meanwhile then now ' +
    'according last next'
  ).split(' '),
);
