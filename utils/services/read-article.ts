import { readEntities } from '../entities/read-entities.ts';
import { guessLanguage } from '../ner/language.ts';
import type { Recogniser } from '../ner/recogniser.ts';
import { type Article, BLOCK_SEPARATOR, type Reading } from '../types.ts';
import { decideLanguage } from './decide-language.ts';
import type { RecogniserLoader } from './load-recogniser.ts';
import type { LexiconReader } from './read-lexicon.ts';

/**
 * Who is who in an article. A recogniser that cannot be loaded makes the reading `unavailable`, never a rejection.
 * @param readLexicon gives the names that packs and library know
 */
export async function readArticle(
  article: Article,
  loadRecogniser: RecogniserLoader,
  readLexicon: LexiconReader,
): Promise<Reading> {
  const text = article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const lang = decideLanguage(article.lang, guessLanguage(text));
  let recogniser: Recogniser | null;
  try {
    recogniser = await loadRecogniser(lang);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'unavailable', reason: `the recogniser could not be loaded: ${reason}` };
  }
  if (recogniser === null) return { status: 'other-language', lang };
  const lexicon = await readLexicon(article.blocks);
  return { status: 'read', whosWho: readEntities(article, recogniser.recognise(article.blocks, lexicon)) };
}
