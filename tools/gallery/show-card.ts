import { SAMPLE_SENTENCE } from '../../tests/fixtures/interface/sample-page.ts';
import type { FromCard, ToCard } from '../../utils/messages/card-protocol.ts';
import type { PageState } from '../../utils/messages/page-protocol.ts';

interface CardWish {
  /** Id of who is shown. */
  readonly entity: number;
  /** Whether the words were selected, and no name was found in them. */
  readonly isSelected: boolean;
  /** Told the height that the card asks for, in CSS pixels. */
  readonly onHeight: (height: number) => void;
}

/** Does what the content script does for the card's frame: hands over a port, shows somebody, hears the height. */
export function showCard(frame: HTMLIFrameElement, page: PageState, wish: CardWish): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<FromCard>) => {
    if (data.type === 'card.resize') wish.onHeight(data.height);
    if (data.type !== 'card.ready') return;
    const shown: ToCard = {
      type: 'card.show',
      article: page.article,
      whosWho: page.whosWho,
      quoteTexts: page.quoteTexts,
      entity: wish.entity,
      mention: 0,
      sentence: SAMPLE_SENTENCE,
      focus: false,
      selected: wish.isSelected ? 'not-found' : null,
    };
    port1.postMessage(shown);
  };
  frame.addEventListener('load', () => {
    frame.contentWindow?.postMessage({ type: 'backgrounder.port' }, location.origin, [port2]);
  });
  frame.src = `/entrypoints/card/index.html${location.search}`;
}
