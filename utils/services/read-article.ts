import { readEntities } from '../entities/read-entities.ts';
import { guessLanguage } from '../ner/language.ts';
import type { Recogniser } from '../ner/recogniser.ts';
import { type Article, BLOCK_SEPARATOR, type Reading } from '../types.ts';
import { decideLanguage } from './decide-language.ts';

/**
 * Who is who in an article. A recogniser that cannot be loaded makes the reading `unavailable`, never a rejection.
 * @param loadRecogniser is asked only once the language is known to be one that we read
 */
export async function readArticle(
  article: Article,
  loadRecogniser: () => Promise<Recogniser>,
): Promise<Reading> {
  const text = article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const lang = decideLanguage(article.lang, guessLanguage(text));
  if (lang !== 'en') return { status: 'other-language', lang };
  let recogniser: Recogniser;
  try {
    recogniser = await loadRecogniser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'unavailable', reason: `the recogniser could not be loaded: ${reason}` };
  }
  return { status: 'read', whosWho: readEntities(article, recogniser.recognise(article.blocks)) };
}
