import { useMemo } from 'preact/hooks';
import type { QuotePage } from '../../utils/app/quote-page.ts';
import type { CardPort } from './port.ts';

/** The page around the card, for its quotations: a frame in a page of the web has no say over tabs in Firefox. */
export function usePortQuotes(port: CardPort): QuotePage {
  return useMemo(
    () => ({
      point: (place) => port.send({ type: 'card.point', place }),
      findFragment: (place) =>
        new Promise((resolve) => {
          const stop = port.listen((message) => {
            if (message.type !== 'card.fragment' || message.start !== place.start) return;
            stop();
            resolve(message.fragment);
          });
          port.send({ type: 'card.fragment', start: place.start, end: place.end });
        }),
    }),
    [port],
  );
}
