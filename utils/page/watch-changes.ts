import { getAttribute, getParentNode } from '../article/node-access.ts';
import { createPace, type Look } from './pace.ts';

export interface ChangeWatch {
  /**
   * Watches this part of the document from now on, instead of the part before: everything in it, whether parts of
   * it are folded out, and whether it or what it stands in is replaced or folded. Null watches nothing.
   * @param shadows open shadow trees that are watched as well
   */
  watch(root: Element | null, shadows?: readonly ShadowRoot[]): void;
  /** Looks again soon, whatever the pace was. */
  nudge(): void;
}

/** By these text comes to be seen or not, or to be written in. */
const FOLDING_ATTRIBUTES = ['hidden', 'open', 'class', 'style', 'aria-hidden', 'contenteditable'];
const FOLDING = { attributeFilter: FOLDING_ATTRIBUTES, attributeOldValue: true };
const SHOWING_STYLE = /(?:^|[;\s])((?:display|visibility)\s*:[^;]*)/gi;
/** After these a style sheet may show what it hid: behind a box that is ticked, at another width. */
const RESTYLING = ['click', 'resize'];
/** More shadow trees are not watched: pages make one of every icon. */
const MOST_SHADOWS = 1_000;

/**
 * Calls `look` once at the start and then after changes of the watched part of a document and clicks of the reader's, at a bounded
 * pace (see `createPace`), one at a time, and only while the page is seen: a tab in the background, or one that is rendered
 * ahead of being opened, is looked at when the reader comes.
 */
export function watchChanges(
  document: Document,
  look: () => Promise<Look>,
  { signal }: { readonly signal: AbortSignal },
): ChangeWatch {
  const pace = createPace();
  const observer = new MutationObserver((records) => {
    if (records.some(mayFold)) noteChange();
  });
  let isWatching = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isLooking = false;

  function schedule(): void {
    if (signal.aborted || isLooking || timer !== null || document.hidden) return;
    const due = pace.due();
    if (due !== null) timer = setTimeout(lookIfDue, Math.max(due - performance.now(), 0));
  }

  async function lookIfDue(): Promise<void> {
    timer = null;
    const due = pace.due();
    if (due === null || signal.aborted) return;
    if (performance.now() < due) {
      schedule();
      return;
    }
    isLooking = true;
    pace.beginLook();
    // What is pending now is what this look is about to see.
    observer.takeRecords();
    const found = await look();
    if (signal.aborted) return;
    isLooking = false;
    pace.endLook(performance.now(), found);
    schedule();
  }

  function noteChange(): void {
    pace.noteChange(performance.now());
    schedule();
  }

  function nudge(): void {
    pace.reset();
    if (timer !== null) clearTimeout(timer);
    timer = null;
    noteChange();
  }

  schedule();
  document.addEventListener('visibilitychange', schedule, { signal });
  for (const type of RESTYLING) {
    document.defaultView?.addEventListener(
      type,
      ({ isTrusted }) => {
        if (isTrusted && isWatching) noteChange();
      },
      { capture: true, passive: true, signal },
    );
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );

  return {
    watch(root, shadows = []) {
      observer.disconnect();
      isWatching = root !== null && !signal.aborted;
      if (!root || signal.aborted) return;
      const all = { subtree: true, childList: true, characterData: true, ...FOLDING };
      observer.observe(root, all);
      for (const shadow of shadows.slice(0, MOST_SHADOWS)) observer.observe(shadow, all);
      const around = { childList: true, ...FOLDING };
      for (let at = getParentNode(root); at; at = getParentNode(at)) observer.observe(at, around);
    },
    nudge,
  };
}

/** Whether a change may have text come, go or be seen. What moves writes its style all the time, and seldom for that. */
function mayFold({ type, attributeName, oldValue, target }: MutationRecord): boolean {
  if (type !== 'attributes' || attributeName !== 'style') return true;
  return readShowing(oldValue) !== readShowing(getAttribute(target as Element, 'style'));
}

function readShowing(style: string | null): string {
  return style?.match(SHOWING_STYLE)?.join() ?? '';
}
