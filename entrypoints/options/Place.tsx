import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { RefusedLine } from '../../components/RefusedLine.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { useRefusal } from '../../utils/app/use-refusal.ts';

interface PlaceProps {
  title: string;
  intro?: string;
  children: ComponentChildren;
}

/** One place of the options: its title, a sentence, and what can be set there. */
export function Place({ title, intro, children }: PlaceProps) {
  const place = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isRefused = useRefusal();
  useKeptFocus(place, heading);
  return (
    <main ref={place} class="place">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {intro && <p class="intro">{intro}</p>}
      {isRefused && <RefusedLine />}
      {children}
    </main>
  );
}
