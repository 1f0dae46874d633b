/** What the text of one segment shows by itself. */
export interface TextTraits {
  readonly words: number;
  readonly sentences: number;
  readonly commas: number;
  readonly capitals: number;
  readonly digits: number;
  readonly functionWords: number;
}

const FUNCTION_WORDS = new Set(
  'the a an and or but of to in on at for with by from as is are was were be been has have had he she it they that this which who not his her its their'.split(
    ' ',
  ),
);

/** Texts longer than this are measured by their beginning. */
const MAX_MEASURED = 3000;

export function measureText(text: string): TextTraits {
  const sample = text.length > MAX_MEASURED ? text.slice(0, MAX_MEASURED) : text;
  const words = sample.split(' ');
  let capitals = 0;
  let functionWords = 0;
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (first >= 65 && first <= 90) capitals += 1;
    else if (word.length < 6 && FUNCTION_WORDS.has(word)) functionWords += 1;
  }
  return {
    ...{ words: words.length, capitals, functionWords },
    sentences: count(sample, /[.!?](?=[ "”’')]|$)/g),
    commas: count(sample, /,/g),
    digits: count(sample, /[0-9]/g),
  };
}

/** A page is mostly read once, by code that is still interpreted: a pattern is faster than a loop over characters. */
function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
