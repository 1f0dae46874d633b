import { join } from 'node:path';
import type { Pack } from '../../utils/knowledge/pack.ts';
import { readJson } from './read/open-file.ts';

/** Where the built pack lies. */
export const STARTER_PACK = join(import.meta.dirname, '..', '..', 'public', 'packs', 'starter.json.gz');

/** The bundled pack, for tools and tests in Node. It is our own build: nothing is checked. */
export function readStarterPack(): Promise<Pack> {
  return readJson<Pack>(STARTER_PACK);
}
