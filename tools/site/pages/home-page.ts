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
    'The Post Office paid, and then forgot.',
  ],
  [
    'Broadcasting',
    '/',
    'Why the BBC kept its pips',
    'Six tones, a hundred years, one argument with the Royal Observatory.',
  ],
  ['Books', '/', 'What Mary Shelley read at Villa Diodati', 'Lord Byron brought the ghost stories.'],
  ['Nature', '/', 'The eels come back to the Severn', 'The Environment Agency has stopped counting by hand.'],
  ['Money', '/', 'The Bank of England holds its nerve', 'Andrew Bailey says little, at length.'],
  ['Sport', '/', 'Emma Hayes on leaving well', 'Chelsea will miss the note cards.'],
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
