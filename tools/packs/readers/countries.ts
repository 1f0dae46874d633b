/** Whether a name needs "the" before it in a sentence. */
const WITH_THE =
  /^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Solomon|Marshall|Central African|Dominican|Czech Republic|Republic|Democratic|British|Isle|Falkland|Cayman|Cook|Faroe|Northern Mariana|Turks)/;

/** "France", "the United Kingdom". */
export function withArticle(country: string): string {
  return WITH_THE.test(country) ? `the ${country}` : country;
}

const REGION_NAMES = new Intl.DisplayNames(['en-GB'], { type: 'region' });

/** English name of a country by its ISO 3166 code; null for a code that is none. */
export function nameCountry(code: string): string | null {
  if (!/^[A-Za-z]{2}$/.test(code)) return null;
  // A code that was withdrawn (DD) stands for another one today (DE), and is no country's own.
  if (new Intl.Locale(`und-${code}`).region !== code.toUpperCase()) return null;
  const name = REGION_NAMES.of(code.toUpperCase());
  return name && name !== code.toUpperCase() ? name : null;
}

const CODES = new Map<string, string>();
for (let a = 65; a <= 90; a++) {
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    const name = nameCountry(code);
    if (name) CODES.set(name, code);
  }
}

/** ISO 3166 code by the English name; null where the name is unknown. */
export function findCountryCode(name: string): string | null {
  return CODES.get(name) ?? null;
}
