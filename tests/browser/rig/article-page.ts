export interface ArticlePage {
  readonly title?: string;
  /** Inside <head>, as it is. */
  readonly head?: string;
  /** The paragraphs, as they are. */
  readonly body: string;
  /** After the article, as it is. */
  readonly tail?: string;
}

/** A page in the layout of a news site; its words are made up. */
export function renderArticlePage({
  title = 'The ferry will run again',
  head = '',
  body,
  tail = '',
}: ArticlePage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | The Lantern</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Lantern">
<meta property="article:published_time" content="2025-05-14T09:00:00Z">
<meta name="author" content="Pia Sedgewell">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2025-05-14T09:00:00Z","author":{"@type":"Person","name":"Pia Sedgewell"}}</script>
${head}
</head>
<body>
<header><a href="/">The Lantern</a><nav><a href="/news">News</a> <a href="/coast">Coast</a> <a href="/letters">Letters</a></nav></header>
<main>
<article>
<h1>${title}</h1>
<p class="byline">By Pia Sedgewell <time datetime="2025-05-14T09:00:00Z">14 May 2025</time></p>
${body}
</article>
</main>
<footer><p>The Lantern is printed on the quay.</p></footer>
${tail}
</body>
</html>`;
}

/** Plain paragraphs that make any fixture as long as an article is. */
export const FILLING = [
  'The crossing had been closed since the storms of the winter before last, when the slipway on the northern side gave way and the boat was towed to the yard for repairs that nobody could then pay for.',
  'Since then the people of the two villages have driven the long way round, an hour and a half on a good day, and the school has kept its boarders through the week because the mornings were too short for the road.',
  'The money came together slowly, first from a collection at the harvest fair, later from a levy on the berths, and in the end from a grant that covered the concrete but neither the crane nor the wages.',
  'The first crossing leaves at seven on Monday, weather permitting, and every half hour after that until the light goes, with a break at noon while the crew has something to eat.',
  'Tickets cost what they cost before, which is to say very little, and children travel free as long as somebody keeps hold of them on the open deck.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');
