/** What has the focus. */
export interface Stop {
  readonly words: string;
  readonly faults: readonly string[];
}

/** Puts the focus before all that there is. Runs in a page: it holds all it needs. */
export function beginWalk(): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
  // The rest of the walk is kept with the page, as a new page forgets it.
  Reflect.set(window, 'walked', { seen: new Set<Element>(), last: null });
}

/**
 * The control that has the focus, and what is wrong with it: without words, out of the order in which it is read, smaller
 * than a finger needs, behind something else, or looking as it does without the focus. Null where the walk has come to its
 * end. Runs in a page: it holds all it needs.
 */
export function standStill(): Stop | null {
  const least = 24;
  const walk = Reflect.get(window, 'walked') as { seen: Set<Element>; last: Element | null };
  const focused = document.activeElement;
  if (!document.hasFocus() || !(focused instanceof HTMLElement)) return null;
  if (focused === document.body || walk.seen.has(focused)) return null;
  const { last } = walk;
  walk.seen.add(focused);
  walk.last = focused;

  // Methods, because functions with a name of their own are written for a place that has what names them.
  const dress = {
    looks(): string {
      const around = [
        focused,
        focused.parentElement,
        focused.parentElement?.parentElement,
        focused.closest('.row'),
      ];
      return around
        .filter((one) => one instanceof Element)
        .map((one) => {
          const style = getComputedStyle(one);
          const edges = [style.borderTop, style.borderRight, style.borderBottom, style.borderLeft];
          return [style.outline, ...edges, style.boxShadow, style.backgroundColor].join();
        })
        .join();
    },
  };
  const now = dress.looks();
  focused.blur();
  const plain = dress.looks();
  // It is scrolled to by now, where the key may still have been on its way.
  focused.focus();

  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const parts: Element[] = [focused, ...labels];
  // A link goes on in the next line; what a circle is for can be clicked like the circle.
  const [first] = focused.getClientRects();
  const isCircle = focused.matches('[type="radio"], [type="checkbox"]');
  const box = isCircle && labels[0] ? labels[0].getBoundingClientRect() : (first ?? new DOMRect());
  const name =
    focused.getAttribute('aria-label') ??
    document.getElementById(focused.getAttribute('aria-labelledby') ?? '')?.textContent ??
    (parts
      .map((part) => part.textContent ?? '')
      .join(' ')
      .trim() ||
      focused.title);
  const words = `${name.replace(/\s+/gu, ' ').trim().slice(0, 80)} <${focused.localName}>`;

  const seen = {
    meets(right: number, down: number): boolean {
      const met = document.elementFromPoint(box.x + box.width / 2 + right, box.y + box.height / 2 + down);
      return met !== null && parts.some((part) => part.contains(met));
    },
    covering(): string {
      const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return `${met?.localName ?? 'the edge'} ${met?.className ?? ''}`;
    },
  };
  const reach = least / 2 - 1;
  const isWide = box.width >= least || (seen.meets(-reach, 0) && seen.meets(reach, 0));
  const isHigh = box.height >= least || (seen.meets(0, -reach) && seen.meets(0, reach));
  // A link within a sentence is as high as its line.
  const isInText = focused.matches('a') && getComputedStyle(focused).display === 'inline';

  const faults = [
    ...(name.trim() === '' ? ['has no name'] : []),
    ...(last && !(last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)
      ? ['out of order']
      : []),
    ...(isInText || (isWide && isHigh) ? [] : [`${Math.round(box.width)} by ${Math.round(box.height)} px`]),
    ...(seen.meets(0, 0) ? [] : [`is covered by ${seen.covering()}`]),
    ...(now === plain ? ['looks as without the focus'] : []),
  ];
  return { words, faults };
}
