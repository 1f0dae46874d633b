const AFTER_NAME = new Set('jr sr ii iii iv obe mbe cbe mp mep msp qc kc phd md'.split(' '));

/** The last name token as the corpus' scorer compares it: folded, without generation, letters or possessive. */
export function surnameOf(name: string): string {
  const folded = name
    .split(',')[0]!
    .replace(/['’]s?\s*$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const tokens = folded.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  while (tokens.length > 1 && AFTER_NAME.has(tokens[tokens.length - 1]!)) tokens.pop();
  return tokens[tokens.length - 1] ?? '';
}
