import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface WalkListProps {
  class?: string;
  children: ComponentChildren;
}

/** Marks the control that a row is walked by; others of the row carry `data-aside`. */
const STEP = '[data-step]';
const ROW = '.row';

/**
 * Rows that the arrow keys walk. The whole list is one stop of the Tab key: its controls but those of the row last
 * focused are out of the order, so that forty names do not stand between a reader and what comes after.
 */
export function WalkList({ class: className, children }: WalkListProps) {
  const list = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLElement | null>(null);

  function settleOrder(): void {
    const steps = stepsOf(list.current);
    // Words alone are scrolled by keys too, once they have the focus. Rows are walked: to Firefox a list that scrolls
    // would be one more stop, without a name; and so would one that has nothing in it.
    const isWords = steps.length === 0 && list.current?.textContent !== '';
    list.current?.setAttribute('tabindex', isWords ? '0' : '-1');
    const stop = steps.find((step) => step === current.current) ?? steps[0];
    for (const step of steps) {
      const order = step === stop ? 0 : -1;
      step.tabIndex = order;
      for (const aside of step.closest(ROW)?.querySelectorAll<HTMLElement>('[data-aside]') ?? []) {
        aside.tabIndex = order;
      }
    }
  }

  // Rows come and go with every render.
  useLayoutEffect(settleOrder);

  function onFocusIn(event: FocusEvent): void {
    if (!(event.target instanceof Element)) return;
    const row = event.target.closest(ROW);
    const step = row ? row.querySelector<HTMLElement>(STEP) : event.target.closest<HTMLElement>(STEP);
    if (!step || step === current.current) return;
    current.current = step;
    settleOrder();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const steps = stepsOf(list.current);
    const at = current.current ? steps.indexOf(current.current) : -1;
    const to = targetOf(event.key, at, steps.length);
    const step = to === null ? undefined : steps[to];
    if (!step) return;
    event.preventDefault();
    step.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that bubble up from the buttons in it
    <div class={className ?? 'walk-list'} ref={list} onFocusIn={onFocusIn} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

function stepsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>(STEP)] : [];
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
