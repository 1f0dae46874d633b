import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The tallest card in CSS pixels: beyond it the middle scrolls between head and foot. */
const TALLEST = 640;

/**
 * Reports the height that the parts together want, in CSS pixels, whenever it changes. The parts have their natural
 * height whatever that of the frame is, so that the report cannot chase itself.
 */
export function useWantedHeight(
  parts: readonly RefObject<HTMLElement | null>[],
  report: (height: number) => void,
): void {
  useLayoutEffect(() => {
    const elements = parts.flatMap(({ current }) => (current ? [current] : []));
    let reported = -1;
    const observer = new ResizeObserver(() => {
      const sum = elements.reduce((height, element) => height + element.getBoundingClientRect().height, 0);
      const wanted = Math.min(TALLEST, Math.ceil(sum));
      // Nothing is laid out in a frame that is not shown.
      if (wanted === reported || wanted === 0) return;
      reported = wanted;
      report(wanted);
    });
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
