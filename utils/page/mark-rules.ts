/** What the article stands on, as far as marks need to know. */
export type Ground = 'light' | 'sepia' | 'dark';

/** Names of our highlights. A page can read them, so they say the kind, whether it is a name or
 * the mark before somebody's words, and whether the card is open; who has notes only where the reader lets the page
 * see that. */
export const HIGHLIGHTS = {
  person: 'bgr-person',
  organisation: 'bgr-org',
  personNoted: 'bgr-person-noted',
  organisationNoted: 'bgr-org-noted',
  personQuote: 'bgr-person-quote',
  organisationQuote: 'bgr-org-quote',
  openPerson: 'bgr-open-person',
  openOrganisation: 'bgr-open-org',
} as const;

const LIGHT = `
::highlight(bgr-person)       { background-color: rgb(61 74 153 / .06);  text-decoration: underline solid 1px rgb(61 74 153 / .75); text-underline-offset: .2em; }
::highlight(bgr-org)          { background-color: rgb(176 122 28 / .08); text-decoration: underline dotted 1.5px rgb(127 81 16 / .85); text-underline-offset: .2em; }
::highlight(bgr-person-noted) { background-color: rgb(61 74 153 / .12);  text-decoration: underline solid 2px rgb(61 74 153 / .95); text-underline-offset: .2em; }
::highlight(bgr-org-noted)    { background-color: rgb(176 122 28 / .17); text-decoration: underline dotted 2.5px rgb(127 81 16); text-underline-offset: .2em; }
::highlight(bgr-person-quote) { text-decoration: underline solid 2px rgb(61 74 153 / .75); text-underline-offset: .2em; }
::highlight(bgr-org-quote)    { text-decoration: underline dotted 2px rgb(127 81 16 / .85); text-underline-offset: .2em; }
::highlight(bgr-open-person)  { background-color: rgb(61 74 153 / .12); }
::highlight(bgr-open-org)     { background-color: rgb(176 122 28 / .16); }
`;

/** The tint of people turns violet, as blue over cream goes grey. */
const SEPIA = `
::highlight(bgr-person)       { background-color: rgb(98 66 158 / .06);  text-decoration: underline solid 1px rgb(61 74 153 / .8); text-underline-offset: .2em; }
::highlight(bgr-org)          { background-color: rgb(150 92 8 / .08);   text-decoration: underline dotted 1.5px rgb(116 70 8 / .9); text-underline-offset: .2em; }
::highlight(bgr-person-noted) { background-color: rgb(98 66 158 / .12);  text-decoration: underline solid 2px rgb(61 74 153); text-underline-offset: .2em; }
::highlight(bgr-org-noted)    { background-color: rgb(150 92 8 / .17);   text-decoration: underline dotted 2.5px rgb(116 70 8); text-underline-offset: .2em; }
::highlight(bgr-person-quote) { text-decoration: underline solid 2px rgb(61 74 153 / .8); text-underline-offset: .2em; }
::highlight(bgr-org-quote)    { text-decoration: underline dotted 2px rgb(116 70 8 / .9); text-underline-offset: .2em; }
::highlight(bgr-open-person)  { background-color: rgb(98 66 158 / .14); }
::highlight(bgr-open-org)     { background-color: rgb(150 92 8 / .16); }
`;

const DARK = `
::highlight(bgr-person)       { background-color: rgb(174 184 245 / .10); text-decoration: underline solid 1px rgb(174 184 245 / .8); text-underline-offset: .2em; }
::highlight(bgr-org)          { background-color: rgb(222 180 111 / .09); text-decoration: underline dotted 1.5px rgb(222 180 111 / .9); text-underline-offset: .2em; }
::highlight(bgr-person-noted) { background-color: rgb(174 184 245 / .14); text-decoration: underline solid 2px rgb(174 184 245); text-underline-offset: .2em; }
::highlight(bgr-org-noted)    { background-color: rgb(222 180 111 / .14); text-decoration: underline dotted 2.5px rgb(222 180 111); text-underline-offset: .2em; }
::highlight(bgr-person-quote) { text-decoration: underline solid 2px rgb(174 184 245 / .8); text-underline-offset: .2em; }
::highlight(bgr-org-quote)    { text-decoration: underline dotted 2px rgb(222 180 111 / .9); text-underline-offset: .2em; }
::highlight(bgr-open-person)  { background-color: rgb(174 184 245 / .16); }
::highlight(bgr-open-org)     { background-color: rgb(222 180 111 / .16); }
`;

/** One device pixel a CSS pixel: dots need whole pixels. High contrast: the line alone, in the reader's colours. */
const AFTER_ANY = `
@media (max-resolution: 1.4dppx) {
  ::highlight(bgr-org)       { text-decoration-thickness: 2px; }
  ::highlight(bgr-org-noted) { text-decoration-thickness: 3px; }
}
@media (forced-colors: active) {
  ::highlight(bgr-person)       { background-color: transparent; text-decoration: underline solid 1px CanvasText; }
  ::highlight(bgr-person-noted) { background-color: transparent; text-decoration: underline solid 3px CanvasText; }
  ::highlight(bgr-org)          { background-color: transparent; text-decoration: underline dotted 2px CanvasText; }
  ::highlight(bgr-org-noted)    { background-color: transparent; text-decoration: underline dotted 3px CanvasText; }
  ::highlight(bgr-person-quote) { text-decoration: underline solid 2px CanvasText; }
  ::highlight(bgr-org-quote)    { text-decoration: underline dotted 2px CanvasText; }
  ::highlight(bgr-open-person), ::highlight(bgr-open-org) { background-color: Highlight; color: HighlightText; }
}
`;

const SETS: Readonly<Record<Ground, string>> = { light: LIGHT, sepia: SEPIA, dark: DARK };

/** The style rules of the marks on a ground, for the screen alone. Our own constants, nothing of a page goes into them. */
export function markRules(ground: Ground): string {
  return `@media screen { ${SETS[ground]} ${AFTER_ANY} }`;
}
