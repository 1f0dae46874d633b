import type { Article, Reading } from '../types.ts';
import { hashBytes } from './hash-bytes.ts';

type Read = (article: Article) => Promise<Reading>;

/** Back and forward between a few articles costs nothing. */
const REMEMBERED = 12;

/**
 * The same reader with a short memory: a text that was read lately is not read again, and one that is being read
 * now is waited for. What could not be read is tried anew.
 */
export function rememberReadings(read: Read, limit = REMEMBERED): Read {
  const readings = new Map<string, Promise<Reading>>();
  return async (article) => {
    const key = await hashArticle(article);
    const known = readings.get(key);
    const reading = known ?? read(article);
    // Set anew, so that the map's order is the order of use.
    readings.delete(key);
    readings.set(key, reading);
    for (const [oldest] of readings) {
      if (readings.size <= limit) break;
      readings.delete(oldest);
    }
    const forget = (): void => {
      if (readings.get(key) === reading) readings.delete(key);
    };
    try {
      const result = await reading;
      if (result.status === 'unavailable') forget();
      return result;
    } catch (error) {
      forget();
      throw error;
    }
  };
}

/** A hash over all that a reading depends on. */
async function hashArticle({ lang, title, byline, blocks }: Article): Promise<string> {
  return await hashBytes(new TextEncoder().encode(JSON.stringify([lang, title, byline, blocks])));
}
