import { escapeHtml } from './escape-html.ts';
import { renderComments, renderNewsletter, renderRail, renderRelated, renderShare } from './furniture.ts';
import { renderPage, SITE_NAME } from './layout.ts';

/** An article of the sample site. */
export interface SampleArticle {
  readonly path: string;
  readonly section: string;
  readonly headline: string;
  readonly standfirst: string | null;
  /** Who wrote it: a person, or a desk of the paper. */
  readonly author: { readonly kind: 'Person' | 'Organization'; readonly name: string };
  /** YYYY-MM-DD */
  readonly published: string;
  /** The body as HTML. Comments such as `<!-- related -->` say where the furniture goes. */
  readonly body: string;
  /** A sentence of the body, repeated large. */
  readonly pullQuote: string | null;
  readonly caption: string | null;
  /** Said of the author under the body, null where nothing is. */
  readonly authorNote: string | null;
}

/** A whole article page, laid out as newspapers lay theirs out, with everything that is not the body around it. */
export function renderArticlePage(article: SampleArticle): string {
  const date = writeDate(article.published);
  return renderPage({
    title: article.headline,
    path: article.path,
    head: renderHead(article),
    main: `
    <div class="columns">
      <article class="story">
        <header class="story-head">
          <p class="kicker"><a href="/">${escapeHtml(article.section)}</a></p>
          <h1>${escapeHtml(article.headline)}</h1>
          ${article.standfirst ? `<p class="standfirst">${escapeHtml(article.standfirst)}</p>` : ''}
          <p class="byline">By <span rel="author">${escapeHtml(article.author.name)}</span></p>
          <p class="dateline"><time datetime="${article.published}">${date}</time> · 4 min read</p>
          ${renderShare()}
        </header>
        <div class="story-body">
${placeFurniture(article)}
        </div>
        ${article.authorNote ? `<aside class="author-note"><h2>About the author</h2><p>${escapeHtml(article.authorNote)}</p></aside>` : ''}
        <ul class="tags" aria-label="Topics">
          <li><a href="/">Artificial intelligence</a></li>
          <li><a href="/">Online safety</a></li>
          <li><a href="/">Politics</a></li>
        </ul>
        ${renderComments()}
      </article>
      ${renderRail()}
    </div>`,
  });
}

function placeFurniture(article: SampleArticle): string {
  const pieces: Record<string, string> = {
    newsletter: renderNewsletter(),
    related: renderRelated('What the European Union’s AI Act would change', '/'),
    'related-2': renderRelated('Ada Lovelace, Charles Babbage and the first program', '/'),
    figure: article.caption
      ? `<figure><img src="/rotors.svg" width="960" height="430" alt="Three rotors of a cipher machine, with letters round their rims"><figcaption>${escapeHtml(article.caption)} <span class="credit">Drawing: ${SITE_NAME}</span></figcaption></figure>`
      : '',
    'pull-quote': article.pullQuote
      ? `<aside class="pull-quote"><blockquote>${escapeHtml(article.pullQuote)}</blockquote></aside>`
      : '',
  };
  return article.body.replace(/<!-- ([a-z0-9-]+) -->/g, (_, name: string) => pieces[name] ?? '');
}

function renderHead(article: SampleArticle): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    datePublished: article.published,
    author: { '@type': article.author.kind, name: article.author.name },
    publisher: { '@type': 'Organization', name: SITE_NAME },
  };
  return `<meta property="og:type" content="article">
  <meta property="og:title" content="${escapeHtml(article.headline)}">
  <meta property="article:published_time" content="${article.published}T06:00:00Z">
  <script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function writeDate(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
