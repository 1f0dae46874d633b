import { useEffect, useState } from 'preact/hooks';
import type { ToCard } from '../../utils/messages/card-protocol.ts';
import type { CardPort } from './port.ts';

export type Shown = Extract<ToCard, { type: 'card.show' }>;

/** What the page asks this card to show, null while it is hidden; tells the page that the card is ready. */
export function useShown(port: CardPort): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const stop = port.listen((message) => {
      if (message.type === 'card.show') setShown(message);
      else if (message.type === 'card.hide') setShown(null);
    });
    port.send({ type: 'card.ready' });
    return stop;
  }, [port]);
  return shown;
}
