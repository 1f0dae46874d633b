import { readModel } from '../ner/model.ts';
import { createRecogniser, type Recogniser } from '../ner/recogniser.ts';
import { fetchOwnFile } from './fetch-own-file.ts';

/** Names the languages that there is a model for: `["en"]` for en.bin beside it. */
const LIST_PATH = '/models/models.json';

/** The recogniser of a language, a primary subtag; null where there is no model for it. */
export type RecogniserLoader = (lang: string) => Promise<Recogniser | null>;

/**
 * Recognisers, each loaded when first asked for and then kept. A load that fails rejects, and is tried again by the
 * next one who asks. A model file and its language in the list are all that a further language takes.
 */
export function createRecogniserLoader(fetchFile = fetchOwnFile): RecogniserLoader {
  const loading = new Map<string, Promise<unknown>>();

  async function keep<T>(path: string, read: (bytes: ArrayBuffer) => T): Promise<T> {
    const known = loading.get(path) as Promise<T> | undefined;
    const mine = known ?? fetchFile(path).then(read);
    loading.set(path, mine);
    try {
      return await mine;
    } catch (error) {
      if (loading.get(path) === mine) loading.delete(path);
      throw error;
    }
  }

  return async (lang) => {
    const languages = await keep(LIST_PATH, readLanguages);
    if (!languages.includes(lang)) return null;
    return await keep(`/models/${lang}.bin`, (bytes) => {
      const model = readModel(bytes);
      if (model.lang !== lang) throw new Error(`the model in ${lang}.bin reads ${model.lang}`);
      return createRecogniser(model);
    });
  };
}

function readLanguages(bytes: ArrayBuffer): readonly string[] {
  const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(list) || !list.every((lang) => typeof lang === 'string' && /^[a-z]{2,3}$/.test(lang)))
    throw new Error('the list of models is damaged');
  return list;
}
