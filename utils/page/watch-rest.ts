import type { Point } from './rectangles.ts';

/** The pointer rests when it has not moved for so long, in milliseconds. */
const REST_MS = 80;

/**
 * Calls back each time a real mouse or pen comes to rest in the window. One timer at most is under way, so that a
 * moving pointer costs next to nothing.
 */
export function watchRest(
  window: Window,
  callback: (point: Point) => void,
  { signal }: { readonly signal: AbortSignal },
): void {
  let point: Point = { x: 0, y: 0 };
  let lastMove = 0;
  let timer = 0;

  function check(): void {
    const rested = performance.now() - lastMove;
    timer = rested < REST_MS ? window.setTimeout(check, REST_MS - rested) : 0;
    if (timer === 0) callback(point);
  }

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      point = { x: event.clientX, y: event.clientY };
      lastMove = performance.now();
      if (timer === 0) timer = window.setTimeout(check, REST_MS);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
}
