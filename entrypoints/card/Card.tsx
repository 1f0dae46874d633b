import { useEffect } from 'preact/hooks';
import type { CardPort } from './port.ts';
import { ShownCard } from './ShownCard.tsx';
import { type Shown, useShown } from './use-shown.ts';

interface CardProps {
  port: CardPort;
}

/** The card's frame: nothing while it is hidden, else somebody; Escape closes, N and P walk the marked names. */
export function Card({ port }: CardProps) {
  const shown = useShown(port);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.isComposing) port.send({ type: 'card.close' });
      const step = walkStepOf(event);
      if (step !== null) port.send({ type: 'card.walk', step });
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [port]);

  if (!shown) return null;
  return <ShownCard key={keyOf(shown)} shown={shown} port={port} />;
}

/**
 * The same for somebody who has another place in the list after the article was read anew, so that whoever writes a
 * note is not thrown out of the field; whoever is selected may share a name with somebody who was found.
 */
function keyOf({ whosWho, entity, selected }: Shown): string {
  const name = whosWho.entities[entity]?.name;
  const nth = whosWho.entities.filter((other) => other.name === name).findIndex(({ id }) => id === entity);
  return `${selected === 'not-found'} ${nth} ${name}`;
}

/** A letter is a command only where it cannot be meant as text. */
function walkStepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return null;
  if (event.key.toLowerCase() === 'n') return 1;
  return event.key.toLowerCase() === 'p' ? -1 : null;
}
