import { readFileSync } from 'node:fs';
import { readModel } from '../../utils/ner/model.ts';
import { createRecogniser, type Recogniser } from '../../utils/ner/recogniser.ts';

/** The recogniser with the model that ships, or with another file. */
export function loadRecogniser(path = new URL('../../public/models/en.bin', import.meta.url)): Recogniser {
  const file = readFileSync(path);
  return createRecogniser(readModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
}
