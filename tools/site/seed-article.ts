import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SampleArticle } from './article-page.ts';
import { escapeHtml } from './escape-html.ts';

const SEED_FOLDER = fileURLToPath(new URL('../../../shared/seed/', import.meta.url));
const AUTHOR = 'Katie Johnson';

/** The article that the project began with, in our layout, or null where its text is not at hand (../shared/seed). */
export function readSeedArticle(folder = SEED_FOLDER): SampleArticle | null {
  const text = readFirstText(folder);
  if (text === null) return null;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // The file opens with the date, then says the headline twice; under the body stands who wrote it, then a reply form.
  const headline = lines[1] ?? '';
  const end = lines.findIndex((line) => line.startsWith(AUTHOR));
  const paragraphs = lines.slice(lines.lastIndexOf(headline) + 1, end);
  return {
    path: '/seed',
    section: 'Technology',
    headline,
    standfirst: null,
    author: { kind: 'Person', name: AUTHOR },
    published: '2024-03-02',
    body: paragraphs
      .map((paragraph, index) => `<p>${escapeHtml(paragraph)}</p>${furnitureAfter(index)}`)
      .join('\n'),
    pullQuote: null,
    caption: null,
    authorNote: lines[end] ?? null,
  };
}

function furnitureAfter(index: number): string {
  if (index === 2) return '\n<!-- newsletter -->';
  if (index === 6) return '\n<!-- related -->';
  return '';
}

function readFirstText(folder: string): string | null {
  try {
    const name = readdirSync(folder).find((file) => file.endsWith('.txt'));
    return name ? readFileSync(`${folder}/${name}`, 'utf8') : null;
  } catch {
    return null;
  }
}
