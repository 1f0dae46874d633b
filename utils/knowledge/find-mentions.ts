/** Whoever is introduced is so where they are first named; a name that stands in every line is not looked at forever. */
const MOST = 8;

/** Where a name stands first in a text: offsets of its beginnings, at most eight. */
export function* findMentions(text: string, name: string): Generator<number> {
  if (name === '') return;
  let at = text.indexOf(name);
  for (let count = 0; at !== -1 && count < MOST; count++) {
    yield at;
    at = text.indexOf(name, at + name.length);
  }
}
