import { SAMPLE_SENTENCE } from '../../tests/fixtures/interface/sample-page.ts';
import type { FromCard, ToCard } from '../../utils/messages/card-protocol.ts';
import { PAGE_STATES } from './page-states.ts';

/** Does what the content script does for the card's frame: hands over a port, shows somebody, gives the height. */

const wish = new URLSearchParams(location.search);
const frame = document.querySelector<HTMLIFrameElement>('#card');
const page = PAGE_STATES[wish.get('state') ?? 'article'];

if (frame && page) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FromCard>) => {
    if (data.type === 'card.resize') frame.height = String(data.height);
    if (data.type !== 'card.ready') return;
    const shown: ToCard = {
      type: 'card.show',
      article: page.article,
      whosWho: page.whosWho,
      quoteTexts: page.quoteTexts,
      entity: Number(wish.get('entity') ?? 0),
      mention: 0,
      sentence: SAMPLE_SENTENCE,
      focus: false,
      selected: wish.has('selected') ? 'not-found' : null,
    };
    port1.postMessage(shown);
  };
  frame.addEventListener('load', () => {
    frame.contentWindow?.postMessage({ type: 'backgrounder.port' }, location.origin, [port2]);
  });
  frame.src = `/entrypoints/card/index.html${location.search}`;
}
