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

/** Whoever is selected comes after all who are found, and so may share their place with who was selected before. */
function keyOf({ whosWho, entity }: Shown): string {
  return `${entity} ${whosWho.entities[entity]?.name}`;
}

/** A letter is a command only where it cannot be meant as text. */
function walkStepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return null;
  if (event.key.toLowerCase() === 'n') return 1;
  return event.key.toLowerCase() === 'p' ? -1 : null;
}
