import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useKeptFocus } from './use-kept-focus.ts';

interface LayerProps {
  title: string;
  /** Level of the heading in the page's outline. */
  level: 2 | 3;
  children: ComponentChildren;
}

/** One of the voices that are never blended: an italic name under a hairline, and what it has to say. */
export function Layer({ title, level, children }: LayerProps) {
  const id = useId();
  const layer = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(layer, heading);
  const Heading: 'h2' | 'h3' = `h${level}`;
  return (
    <section ref={layer} class="layer" aria-labelledby={id}>
      <Heading ref={heading} class="layer-name" id={id} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
