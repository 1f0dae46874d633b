/**
 * Front matter as YAML. Every text is written as JSON writes it, which is YAML's double-quoted form too: a library of
 * twenty thousand takes a general writer of YAML seconds.
 * @param fields the keys are plain words
 */
export function writeMatter(fields: Readonly<Record<string, string | readonly string[]>>): string {
  return Object.entries(fields)
    .map(
      ([key, value]) => `${key}:${typeof value === 'string' ? ` ${writeText(value)}` : writeList(value)}\n`,
    )
    .join('');
}

/** What JSON leaves as it is and YAML takes for a line's end, or refuses. */
const UNFIT = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

function writeText(text: string): string {
  return JSON.stringify(text).replace(
    UNFIT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function writeList(items: readonly string[]): string {
  if (items.length === 0) return ' []';
  return items.map((item) => `\n  - ${writeText(item)}`).join('');
}
