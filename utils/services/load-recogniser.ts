import { readModel } from '../ner/model.ts';
import { createRecogniser, type Recogniser } from '../ner/recogniser.ts';
import { fetchOwnFile } from './fetch-own-file.ts';

const MODEL_PATH = '/models/en.bin';

/**
 * The recogniser, loaded when first asked for and then kept. A load that fails rejects, and is tried again by
 * the next one who asks.
 */
export function createRecogniserLoader(fetchFile = fetchOwnFile): () => Promise<Recogniser> {
  let loading: Promise<Recogniser> | null = null;
  return async () => {
    loading ??= fetchFile(MODEL_PATH).then((bytes) => createRecogniser(readModel(bytes)));
    try {
      return await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
}
