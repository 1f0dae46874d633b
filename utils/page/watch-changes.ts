import { getParentNode } from '../article/node-access.ts';
import { createPace, type Look } from './pace.ts';

export interface ChangeWatch {
  /**
   * Watches this part of the document from now on, instead of the part before: everything in it, whether parts of
   * it are folded out, and whether it or one of its ancestors is replaced. Null watches nothing.
   * @param shadows open shadow trees that are watched as well
   */
  watch(root: Element | null, shadows?: readonly ShadowRoot[]): void;
  /** Looks again soon, whatever the pace was. */
  nudge(): void;
}

/** By these text comes to be seen or not. The style attribute is none of them: what moves writes it all the time. */
const FOLDING_ATTRIBUTES = ['hidden', 'open', 'class'];
/** More shadow trees are not watched: pages make one of every icon. */
const MOST_SHADOWS = 1_000;

/**
 * Calls `look` once at the start and then after changes of the watched part of a document, at a bounded pace (see
 * `createPace`), one at a time, and only while the page is seen: a tab in the background, or one that is rendered
 * ahead of being opened, is looked at when the reader comes.
 */
export function watchChanges(
  document: Document,
  look: () => Promise<Look>,
  { signal }: { readonly signal: AbortSignal },
): ChangeWatch {
  const pace = createPace();
  const observer = new MutationObserver(noteChange);
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
      if (!root || signal.aborted) return;
      const all = {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: FOLDING_ATTRIBUTES,
      };
      observer.observe(root, all);
      for (const shadow of shadows.slice(0, MOST_SHADOWS)) observer.observe(shadow, all);
      for (let at = getParentNode(root); at; at = getParentNode(at)) observer.observe(at, { childList: true });
    },
    nudge,
  };
}
