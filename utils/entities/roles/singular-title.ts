import { singularRole } from './role-nouns.ts';

const FIELD = /\s(?:of|at|for|in|with|from)\s/u;

/** Whether the noun of a title stands in the plural: "senators", "stars of the play". */
export function isPluralTitle(title: string): boolean {
  return singularOf(nounOf(title).toLowerCase()) !== null;
}

/** A title as one of its bearers has it: "Sen." for "Sens.", "star of the play" for "stars of the play". */
export function singularTitle(title: string): string {
  const written = nounOf(title);
  const single = singularOf(written.toLowerCase());
  if (single === null) return title;
  const at = headOf(title).replace(/\.$/, '').length - written.length;
  // Only the ending changes, so that the article's own capitals stay.
  const kept = single.startsWith(written.toLowerCase().slice(0, -1))
    ? written.slice(0, single.length)
    : matchCase(single, written);
  return title.slice(0, at) + kept + title.slice(at + written.length);
}

function headOf(title: string): string {
  return title.split(FIELD)[0]!;
}

function nounOf(title: string): string {
  return headOf(title).replace(/\.$/, '').split(/\s/u).pop()!;
}

function singularOf(noun: string): string | null {
  return noun === 'seals' || noun === 'mates' ? noun.slice(0, -1) : singularRole(noun);
}

function matchCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
