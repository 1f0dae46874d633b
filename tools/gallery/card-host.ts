import { PAGE_STATES } from './page-states.ts';
import { showCard } from './show-card.ts';

/** A page that holds nothing but a card. */

const wish = new URLSearchParams(location.search);
const frame = document.querySelector<HTMLIFrameElement>('#card');
const page = PAGE_STATES[wish.get('state') ?? 'article'];

if (frame && page) {
  showCard(frame, page, {
    entity: Number(wish.get('entity') ?? 0),
    isSelected: wish.has('selected'),
    onHeight: (height) => {
      frame.height = String(height);
    },
  });
}
