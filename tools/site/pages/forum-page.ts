import { renderPage } from '../layout.ts';

const POSTS = [
  [
    'marlowe_1593',
    '3 Nov 2023, 18:02',
    'Has anybody read the whole of the Bletchley Declaration? I got as far as “frontier” and made tea. Is it worth going on, or did Rishi Sunak say it all on the steps?',
  ],
  ['tess-of-the-d', '3 Nov 2023, 18:20', 'It is two pages. Kettle takes longer.'],
  [
    'old_signalman',
    '3 Nov 2023, 18:31',
    'Read it on the train. Michelle Donelan’s closing note is shorter and says more. The bit on testing is what to look for: OpenAI, Meta and the rest said yes to it, nobody said when.',
  ],
  [
    'marlowe_1593',
    '3 Nov 2023, 18:44',
    '@old_signalman thanks, that is what I was after. Did Elon Musk sign anything?',
  ],
  [
    'hut6_and_a_half',
    '3 Nov 2023, 19:10',
    'No, he talked. Nick Clegg talked as well. Everybody at Meta talks now.',
  ],
  ['tess-of-the-d', '3 Nov 2023, 19:12', 'lol'],
  [
    'quillfeather',
    '4 Nov 2023, 07:55',
    'Late to this: has someone got the link to the chair’s summary? The one on the front page goes nowhere for me (Firefox, if that matters).',
  ],
  [
    'old_signalman',
    '4 Nov 2023, 08:30',
    'Works here. Clear your cache, or ask at the desk of the Wayside Library, they printed it.',
  ],
] as const;

export function renderForumPage(): string {
  const posts = POSTS.map(
    ([user, time, text], index) => `      <li class="post" id="post-${index + 1}">
        <p class="post-by"><a href="/forum">${user}</a> <span>${time}</span> <a href="#post-${index + 1}">#${index + 1}</a></p>
        <p>${text}</p>
        <p class="post-tools"><button type="button">Quote</button> <button type="button">Reply</button> <button type="button">Like (${(index * 7) % 5})</button></p>
      </li>`,
  ).join('\n');
  return renderPage({
    title: 'Has anybody read the whole declaration?',
    path: '/forum',
    main: `    <p class="kicker"><a href="/forum">Forum</a> › Technology</p>
    <h1>Has anybody read the whole declaration?</h1>
    <p class="fine">8 replies · 5 people · 412 views</p>
    <ol class="thread">
${posts}
    </ol>
    <form class="sheet" action="/forum"><label for="reply">Your reply</label>
      <textarea id="reply" name="reply" rows="4"></textarea><button>Post reply</button></form>`,
  });
}
