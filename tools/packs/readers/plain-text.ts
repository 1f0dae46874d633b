const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  ccedil: 'ç',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
};

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  caron: '\u030c',
  ring: '\u030a',
};

/** The text of a scrap of HTML: tags dropped, the character references that the Factbook uses resolved. */
export function toPlainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([A-Za-z]+);/g, (whole, name: string) => resolve(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function resolve(name: string): string | null {
  const plain = ENTITIES[name.toLowerCase()];
  if (plain) return name.charAt(0) === name.charAt(0).toLowerCase() ? plain : plain.toUpperCase();
  const match = /^([A-Za-z])(acute|grave|circ|tilde|uml|caron|ring)$/.exec(name);
  return match ? `${match[1]}${ACCENTS[match[2]!]}`.normalize('NFC') : null;
}
