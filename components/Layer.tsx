import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface LayerProps {
  title: string;
  /** Level of the heading in the page's outline. */
  level: 2 | 3;
  children: ComponentChildren;
}

/** One of the voices that are never blended: an italic name under a hairline, and what it has to say. */
export function Layer({ title, level, children }: LayerProps) {
  const id = useId();
  const Heading: 'h2' | 'h3' = `h${level}`;
  return (
    <section class="layer" aria-labelledby={id}>
      <Heading class="layer-name" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
