import type { ComponentChildren } from 'preact';
import { Ornament } from './Ornament.tsx';

interface BlankStateProps {
  title: string;
  /** 1 where nothing stands above it. */
  level: 1 | 2;
  children?: ComponentChildren;
}

/** Where there is nothing to show: one plain sentence at the left margin, why, and what can be done. */
export function BlankState({ title, level, children }: BlankStateProps) {
  const Heading: 'h1' | 'h2' = `h${level}`;
  return (
    <div class="blank">
      {level === 1 && <Ornament />}
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
