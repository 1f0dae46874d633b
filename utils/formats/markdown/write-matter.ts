/**
 * Front matter as YAML. Every text is written as JSON writes it, which is YAML's double-quoted form too: a library of
 * twenty thousand takes a general writer of YAML seconds.
 * @param fields the keys are plain words
 */
export function writeMatter(fields: Readonly<Record<string, string | readonly string[]>>): string {
  return Object.entries(fields)
    .map(
      ([key, value]) =>
        `${key}:${typeof value === 'string' ? ` ${JSON.stringify(value)}` : writeList(value)}\n`,
    )
    .join('');
}

function writeList(items: readonly string[]): string {
  if (items.length === 0) return ' []';
  return items.map((item) => `\n  - ${JSON.stringify(item)}`).join('');
}
