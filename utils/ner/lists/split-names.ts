/** The names of a list, written one a line or with commas between them. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
