import type { Look } from './page-record.ts';
import type { Counts } from './survey-types.ts';

const COUNTED: Readonly<
  Record<string, 'links' | 'images' | 'fields' | 'buttons' | 'articles' | 'times' | 'videos'>
> = {
  a: 'links',
  img: 'images',
  input: 'fields',
  select: 'fields',
  textarea: 'fields',
  button: 'buttons',
  article: 'articles',
  time: 'times',
  video: 'videos',
  iframe: 'videos',
};

export function createCounts(): Counts {
  return {
    ...{ elements: 0, links: 0, images: 0, fields: 0, passwords: 0, buttons: 0 },
    ...{ articles: 0, times: 0, videos: 0 },
  };
}

/** Counts an element; what it holds is not looked at. */
export function countElement(counts: Counts, { tag, type }: Look): void {
  counts.elements += 1;
  const kind = Object.hasOwn(COUNTED, tag) ? COUNTED[tag] : undefined;
  if (!kind) return;
  if (type === 'hidden') return;
  counts[kind] += 1;
  if (type === 'password') counts.passwords += 1;
}
