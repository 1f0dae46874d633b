import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../../components/use-kept-focus.ts';

interface PlaceProps {
  title: string;
  intro?: string;
  children: ComponentChildren;
}

/** One place of the options: its title, a sentence, and what can be set there. */
export function Place({ title, intro, children }: PlaceProps) {
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(place, heading);
  return (
    <main ref={place} class="place">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </main>
  );
}
