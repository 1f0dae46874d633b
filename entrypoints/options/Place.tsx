import type { ComponentChildren } from 'preact';

interface PlaceProps {
  title: string;
  intro?: string;
  children: ComponentChildren;
}

/** One place of the options: its title, a sentence, and what can be set there. */
export function Place({ title, intro, children }: PlaceProps) {
  return (
    <main class="place">
      <h1>{title}</h1>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </main>
  );
}
