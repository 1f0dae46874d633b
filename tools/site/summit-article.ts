import { readFileSync } from 'node:fs';
import type { SampleArticle } from './article-page.ts';

/** Our own sample: the AI Safety Summit of November 2023. Real people, real organisations, words that were said. */
export function readSummitArticle(): SampleArticle {
  return {
    path: '/article',
    section: 'Technology',
    headline: 'Rivals agree at Bletchley Park to watch the risks of AI together',
    standfirst:
      'Governments that seldom sign the same paper put their names to one declaration. The companies agreed to be tested.',
    author: { kind: 'Organization', name: 'The technology desk' },
    published: '2023-11-03',
    body: readFileSync(new URL('./content/summit.html', import.meta.url), 'utf8'),
    pullQuote: 'The makers of the largest models agreed that governments should be able to test these',
    caption: 'Rotors like these hid the messages that were read at Bletchley Park.',
    authorNote: null,
  };
}
