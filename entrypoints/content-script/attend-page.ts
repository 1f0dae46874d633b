import { getRoot } from '../../utils/article/node-access.ts';
import { servePage } from '../../utils/messages/route-page.ts';
import { clearLeftovers } from '../../utils/page/clear-leftovers.ts';
import type { Look } from '../../utils/page/pace.ts';
import { letPageWork } from '../../utils/page/run-in-slices.ts';
import { watchAddress } from '../../utils/page/watch-address.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { watchGround } from '../../utils/page/watch-ground.ts';
import { readSettings, type Settings, watchSettings } from '../../utils/settings.ts';
import { createAnswers } from './answer.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { createMarking } from './marking.ts';
import { createNameCard, type NameCard } from './name-card.ts';
import type { PageModel } from './page-model.ts';
import { createPageReader } from './read-page.ts';
import { watchNoted } from './watch-noted.ts';
import { watchReader } from './watch-reader.ts';

/** How long a page that is no article is watched for becoming one: apps fetch their text late. In milliseconds. */
const LATE_MS = 30_000;

/**
 * Reads the page, marks the names in it, keeps the marks in step with the page and opens the card, until `stop` is
 * aborted: by us, when the extension has gone away under the page, or the page was written anew.
 * @param startAgain called after the latter
 */
export async function attendPage(
  window: Window,
  stop: AbortController,
  startAgain: () => void,
): Promise<void> {
  const { document } = window;
  clearLeftovers(document);
  const root = getRoot(document);
  const { signal } = stop;
  const settings = await readSettings();

  const marking = createMarking(document, signal);
  const page = createPageReader(
    window,
    async (model, isSameReading) => {
      changes.watch(placeToWatch(model), model.shadows);
      await marking.update(model);
      if (model.body && !card) {
        await letPageWork('user-visible', signal);
        card = attendReader(model);
      }
      card?.update(model, isSameReading);
      noted.update(model.whosWho.entities);
    },
    signal,
  );
  /** Null until something was read: most pages are no articles, and then nobody clicks on names. */
  let card: NameCard | null = null;
  const noted = watchNoted(marking);
  noted.setWanted(settings.showNoted);
  marking.setChoice(settings.marks);
  page.setPaused(isPausedBy(settings));

  let lateEnd = performance.now() + LATE_MS;
  const changes = watchChanges(document, look, { signal });
  // What comes while the page is first read is not to be missed.
  changes.watch(placeToWatch(page.model()));

  async function look(): Promise<Look> {
    stopIfOrphaned();
    stopIfWrittenAnew();
    return signal.aborted ? { hasAsked: false, spent: 0 } : await page.look();
  }

  /** `document.open` takes away every listener of every script, ours too. */
  function stopIfWrittenAnew(): void {
    if (signal.aborted || getRoot(document) === root) return;
    stop.abort();
    startAgain();
  }

  /** Nothing of ours is to stay behind in the page when the extension was updated or removed. */
  function stopIfOrphaned(): void {
    if (!isExtensionAlive()) stop.abort();
  }

  function placeToWatch({ status, body }: PageModel): Element | null {
    if (status === 'paused') return null;
    return body?.root ?? (performance.now() < lateEnd ? document.body : null);
  }

  function attendReader(model: PageModel): NameCard {
    const made = createNameCard(window, marking, model, signal);
    watchReader(window, marking, made, { signal });
    watchGround(window, marking.adapt, { signal });
    return made;
  }

  function startAnew(): void {
    lateEnd = performance.now() + LATE_MS;
    changes.nudge();
  }

  watchAddress(window, startAnew, { signal });
  // Whoever wrote a note comes back to the page from the card, the popup or another tab.
  window.addEventListener('focus', noted.ask, { signal });
  for (const type of ['pointerdown', 'keydown']) {
    window.addEventListener(type, stopIfOrphaned, { capture: true, passive: true, signal });
  }
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      page.forget();
      startAnew();
    },
    { signal },
  );
  // The browser makes each of its interfaces ready on first use, which takes long enough for a task of its own.
  await letPageWork('user-visible', signal);
  const answers = createAnswers(
    document,
    page,
    () => card,
    () => {
      card ??= attendReader(page.model());
      return card;
    },
  );
  const stopServing = servePage(answers);
  const stopWatching = watchSettings((changed) => {
    noted.setWanted(changed.showNoted);
    marking.setChoice(changed.marks);
    if (page.setPaused(isPausedBy(changed))) changes.nudge();
  });
  signal.addEventListener(
    'abort',
    () => {
      stopServing();
      stopWatching();
    },
    { once: true },
  );

  function isPausedBy({ pausedSites }: Settings): boolean {
    return pausedSites.includes(window.location.hostname);
  }
}
