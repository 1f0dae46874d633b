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
  let digits = 0;
  let commas = 0;
  let sentences = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 44) commas += 1;
    else if ((code === 46 || code === 33 || code === 63) && endsSentence(sample, i)) sentences += 1;
  }
  return { words: words.length, sentences, commas, capitals, digits, functionWords };
}

function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  return next === undefined || ' "”’\')'.includes(next);
}
