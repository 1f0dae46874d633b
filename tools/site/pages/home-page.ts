import { renderPage } from '../layout.ts';

const TEASERS = [
  [
    'Technology',
    '/article',
    'Rivals agree at Bletchley Park to watch the risks of AI together',
    'Rishi Sunak and Kamala Harris spoke; China signed too.',
  ],
  [
    'Science',
    '/',
    'Dorothy Hodgkin and the shape of insulin',
    'It took her thirty-five years. She was in no hurry.',
  ],
  [
    'History',
    '/',
    'How Tommy Flowers built Colossus out of telephone parts',
    'The Post Office’s engineers built it in eleven months.',
  ],
  ['Broadcasting', '/', 'Why the BBC kept its pips', 'Six tones since 1924, the last one longer.'],
  [
    'Books',
    '/',
    'What Mary Shelley read at Villa Diodati',
    'Lord Byron proposed that each of them write a ghost story.',
  ],
  ['Nature', '/', 'What closes the Thames Barrier', 'The Environment Agency watches the tide tables.'],
  ['Money', '/', 'The Bank of England holds its nerve', 'Rates stay at 5.25 per cent.'],
  ['Sport', '/', 'How Chelsea won the league again', 'Emma Hayes has five titles to look back on.'],
] as const;

export function renderHomePage(): string {
  const teasers = TEASERS.map(
    ([section, href, title, line]) => `      <li>
        <p class="kicker">${section}</p>
        <h2><a href="${href}">${title}</a></h2>
        <p>${line}</p>
      </li>`,
  ).join('\n');
  return renderPage({
    title: 'News, science and books',
    path: '/',
    main: `    <h1 class="visually-hidden">Today’s front page</h1>
    <ul class="teasers">
${teasers}
    </ul>`,
  });
}
