import { readFileSync } from 'node:fs';
import { readModel } from '../../utils/ner/model.ts';
import { createRecogniser, type Recogniser } from '../../utils/ner/recogniser.ts';

const MODELS = new URL('../../public/models/', import.meta.url);

/** The recogniser with the English model that ships, or with another file. */
export function loadRecogniser(path: string | URL = new URL('en.bin', MODELS)): Recogniser {
  const file = readFileSync(path);
  return createRecogniser(readModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
}

/** As in the browser: the recogniser of a language, loaded once; null where there is no model for it. */
export function createRecogniserLoader(): (lang: string) => Recogniser | null {
  const languages: unknown = JSON.parse(readFileSync(new URL('models.json', MODELS), 'utf8'));
  const loaded = new Map<string, Recogniser>();
  return (lang) => {
    if (!Array.isArray(languages) || !languages.includes(lang)) return null;
    const recogniser = loaded.get(lang) ?? loadRecogniser(new URL(`${lang}.bin`, MODELS));
    loaded.set(lang, recogniser);
    return recogniser;
  };
}
