/** What stands round an article in a newspaper and is no part of it. Names in here must never be marked. */

export function renderShare(): string {
  return `<ul class="share" aria-label="Share">
            <li><button type="button">Share</button></li>
            <li><button type="button">Copy link</button></li>
            <li><button type="button">Save</button></li>
            <li><a href="#comments">3 comments</a></li>
          </ul>`;
}

export function renderNewsletter(): string {
  return `<form class="newsletter" action="/sign-up">
            <p><strong>The week in machines.</strong> Sign up for our free newsletter, every Friday.</p>
            <label>Email <input type="email" name="email" autocomplete="email"></label>
            <button>Sign up</button>
            <p class="fine">You can leave at any time. See our <a href="/">privacy notice</a>.</p>
          </form>`;
}

export function renderRelated(title: string, href: string): string {
  return `<aside class="related"><h3>Related</h3><p><a href="${href}">${title}</a></p></aside>`;
}

export function renderRail(): string {
  return `<aside class="rail">
        <section>
          <h2>Most read</h2>
          <ol>
            <li><a href="/article">Rivals agree at Bletchley Park to watch the risks of AI together</a></li>
            <li><a href="/">How Tommy Flowers built Colossus out of telephone parts</a></li>
            <li><a href="/">Dorothy Hodgkin and the shape of insulin</a></li>
            <li><a href="/">Why the BBC kept its pips</a></li>
          </ol>
        </section>
        <section class="advert" aria-label="Advertisement">
          <p class="fine">Advertisement</p>
          <p>A good fountain pen outlives its owner.</p>
          <p><a href="/shop">See the shop</a></p>
        </section>
      </aside>`;
}

export function renderComments(): string {
  return `<section class="comments" id="comments">
          <h2>3 comments</h2>
          <ol>
            <li><p class="comment-by">marlowe_1593 <time datetime="2023-11-03T08:12">3 November 2023</time></p>
              <p>I would sooner trust Grace Hopper with this than anyone in that photograph.</p><button type="button">Reply</button></li>
            <li><p class="comment-by">tess-of-the-d <time datetime="2023-11-03T08:40">3 November 2023</time></p>
              <p>A report by Christmas, a law by never.</p><button type="button">Reply</button></li>
            <li><p class="comment-by">old_signalman <time datetime="2023-11-03T09:03">3 November 2023</time></p>
              <p>My aunt worked in Hut 6 and never told us. She would have laughed.</p><button type="button">Reply</button></li>
          </ol>
          <form action="/article">
            <label for="comment">Leave a reply</label>
            <textarea id="comment" name="comment" rows="3"></textarea>
            <p class="fine">Your email address will not be published.</p>
            <button>Post comment</button>
          </form>
        </section>`;
}
