import type { Token } from '../../utils/ner/tokenise.ts';
import type { TrainingDocument } from './corpus.ts';
import type { Random } from './random.ts';

const SMALL = new Set('a an and as at but by for from in nor of on or the to with vs'.split(' '));

const capitalise = (form: string): string => form.slice(0, 1).toUpperCase() + form.slice(1);

/** "A sentence Put in Title Case", small words left small. */
export const toTitleCase = (forms: readonly string[]): string[] =>
  forms.map((form, i) =>
    i > 0 && SMALL.has(form) ? form : form.startsWith("'") || form === "n't" ? form : capitalise(form),
  );

export const toUpperCase = (forms: readonly string[]): string[] => forms.map((form) => form.toUpperCase());

/**
 * A copy of a document with some sentences recased, as headings and captions are; `trainOn` of the copy holds those
 * sentences only, the rest is there as evidence.
 * @param share of the sentences
 */
export function recaseDocument(document: TrainingDocument, share: number, random: Random): TrainingDocument {
  const trainOn: boolean[] = [];
  const sentences = document.sentences.map((tokens) => {
    const isRecased = random.next() < share;
    trainOn.push(isRecased);
    if (!isRecased) return tokens;
    const forms = tokens.map((token) => token.form);
    const recased = random.next() < 0.5 ? toTitleCase(forms) : toUpperCase(forms);
    return tokens.map((token, i): Token => ({ ...token, form: recased[i]! }));
  });
  return { ...document, sentences, trainOn };
}
