import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useComingUp } from './use-coming-up.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface LayerProps {
  title: string;
  /** Level of the heading in the page's outline. */
  level: 2 | 3;
  /**
   * Of a layer that the reader has just asked for, how far it is: it comes into sight with each step, and its heading
   * takes the focus of the button that led here and is gone.
   */
  isAskedFor?: string;
  children: ComponentChildren;
}

/** One of the voices that are never blended: an italic name under a hairline, and what it has to say. */
export function Layer({ title, level, isAskedFor, children }: LayerProps) {
  const id = useId();
  const layer = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(layer, heading);
  useComingUp(layer, heading, isAskedFor);
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
