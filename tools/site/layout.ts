import { escapeHtml } from './escape-html.ts';

/** The newspaper that prints the sample: it does not exist. */
export const SITE_NAME = 'The Wayside Courier';

const SECTIONS = [
  ['/', 'Home'],
  ['/article', 'Technology'],
  ['/forum', 'Forum'],
  ['/shop', 'Bookshop'],
  ['/sign-up', 'Newsletter'],
] as const;

export interface SitePage {
  readonly title: string;
  /** Address on this site, with its slash. */
  readonly path: string;
  /** Further elements of the head, as HTML. */
  readonly head?: string;
  /** What stands between masthead and footer, as HTML. */
  readonly main: string;
}

/** A whole page as HTML: masthead, navigation, what the page is for, and a footer. */
export function renderPage({ title, path, head = '', main }: SitePage): string {
  const links = SECTIONS.map(
    ([href, label]) =>
      `<li><a href="${href}"${href === path ? ' aria-current="page"' : ''}>${label}</a></li>`,
  ).join('\n        ');
  return `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>${escapeHtml(title)} | ${SITE_NAME}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta property="og:site_name" content="${SITE_NAME}">
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/style.css">
  ${head}
</head>
<body>
  <a class="skip" href="#main">Skip to the page</a>
  <header class="masthead">
    <p class="masthead-name"><a href="/">${SITE_NAME}</a></p>
    <p class="masthead-line">Printed on your own machine</p>
    <nav aria-label="Sections">
      <ul>
        ${links}
      </ul>
    </nav>
  </header>
  <main id="main">
${main}
  </main>
  <footer class="site-footer">
    <nav aria-label="About this site">
      <ul>
        <li><a href="/">About us</a></li>
        <li><a href="/">Contact</a></li>
        <li><a href="/">Complaints and corrections</a></li>
        <li><a href="/">Privacy</a></li>
        <li><a href="/sign-up">Subscribe</a></li>
      </ul>
    </nav>
    <p>${SITE_NAME} is a sample that comes with Backgrounder. What its article reports is true; the newspaper, its
      readers and its shop are made up.</p>
  </footer>
</body>
</html>
`;
}
