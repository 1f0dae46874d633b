import { sendToBackground } from '../../utils/messages/send.ts';
import type { Look } from '../../utils/page/pace.ts';
import { addressOf, withoutFragment } from '../../utils/page/watch-address.ts';
import type { Reading, Verdict } from '../../utils/types.ts';
import { askPatiently } from './ask-patiently.ts';
import { createArticleFinder } from './find-article.ts';
import { makeBody } from './make-body.ts';
import { NOBODY, type PageModel, type ReadBody } from './page-model.ts';

/** The beginning of a long text is read by itself, so that its marks need not wait for the end; in UTF-16 code units. */
const BEGINNING = 12_000;
/** From this length on; no ordinary article is longer. */
const LONG_TEXT = 60_000;

const REST_UNREAD = 'rest-unread';
const NO_VERDICT: Verdict = { isArticle: false, reasons: [] };

/** Keeps what is known of the page in step with the page. */
export interface PageReader {
  model(): PageModel;
  /** Looks at the page as it is now; looks run one after the other. */
  look(): Promise<Look>;
  /** Reads the page although it does not look like an article, until it moves to another address. */
  insist(): Promise<void>;
  /** Stops or resumes reading at all, from the next look on. Returns whether that is a change. */
  setPaused(isPaused: boolean): boolean;
  /** What was read holds no more (the page came back from the history, the reader corrected something): asks anew. */
  forget(): void;
}

/**
 * @param onChange called after each look with what is known now, and waited for; `isSameReading` says that the who's-who is the one
 *   before and at most the document has changed under it
 */
export function createPageReader(
  window: Window,
  onChange: (model: PageModel, isSameReading: boolean) => Promise<void>,
  signal: AbortSignal,
): PageReader {
  const { document } = window;
  const find = createArticleFinder(document, signal);
  let model = blankModel('reading', window);
  let isPaused = false;
  let isInsisting = false;
  /** The text that the model's who's-who belongs to; null where it has to be asked for anew. */
  let readText: string | null = null;
  let tail: Promise<unknown> = Promise.resolve();

  async function change(next: PageModel, isSameReading: boolean): Promise<void> {
    const hadBadge = model.status === 'article';
    model = next;
    if (hadBadge && !isSameReading && next.status !== 'article') void sendToBackground('article.leave', {});
    await onChange(model, isSameReading);
  }

  async function leave(
    status: PageModel['status'],
    verdict = NO_VERDICT,
    shadows: PageModel['shadows'] = [],
  ): Promise<void> {
    readText = null;
    await change({ ...blankModel(status, window), verdict, shadows }, false);
  }

  async function look(): Promise<Look> {
    const address = addressOf(window.location);
    const hasMoved = address !== model.address;
    // A path after the # may be another page of an app, or a picture of this one: the text tells.
    const mayHaveStayed = withoutFragment(address) === withoutFragment(model.address);
    if (hasMoved) isInsisting = false;
    if (isPaused) {
      await leave('paused');
      return { hasAsked: false, spent: 0 };
    }

    // Once an article, always one: a verdict that flickers with every advertisement would make the marks flicker.
    const isKnown = model.body !== null && !hasMoved;
    const wish = { verdict: isKnown ? model.verdict : null, isWanted: isKnown || isInsisting };
    const inPage = await find(address, wish);
    if (!inPage) {
      await leave('unavailable');
      return { hasAsked: true, spent: 0 };
    }
    const { verdict, extracted, shadows, spent } = inPage;
    if (isPaused || address !== addressOf(window.location)) return { hasAsked: false, spent };
    if (!extracted) {
      await leave('not-article', verdict, shadows);
      return { hasAsked: false, spent };
    }

    const found = makeBody(extracted);
    if (!found.body) {
      await leave('not-article', { isArticle: false, reasons: [...verdict.reasons, 'no-body'] }, shadows);
      return { hasAsked: false, spent };
    }
    if (mayHaveStayed && readText === found.body.text) {
      const stayed = { verdict: noteUnread(verdict, found.unread), address, shadows };
      // What was learnt of the article, and chosen in it, is kept by the address that it was read at.
      const { url } = (model.body ?? found.body).article;
      const body = { ...found.body, article: { ...found.body.article, url } };
      await change({ ...model, ...stayed, body }, true);
      return { hasAsked: false, spent };
    }
    const isNew = readText === null;
    const beginning =
      isNew && found.body.text.length >= LONG_TEXT ? makeBody(extracted, BEGINNING).body : null;
    const seen = { verdict: noteUnread(verdict, found.unread), address, shadows };
    if (beginning) await ask(beginning, seen);
    await ask(found.body, seen);
    return { hasAsked: true, spent };
  }

  async function ask(
    body: ReadBody,
    seen: Pick<PageModel, 'verdict' | 'address' | 'shadows'>,
  ): Promise<void> {
    const reply = await askPatiently('article.read', { article: body.article });
    signal.throwIfAborted();
    // What was asked for a page that has moved on, or was paused meanwhile, is of no use any more.
    if (isPaused || seen.address !== addressOf(window.location)) return;
    readText = reply.ok && reply.value.status !== 'unavailable' ? body.text : null;
    const reading: Reading = reply.ok ? reply.value : { status: 'unavailable', reason: reply.error.message };
    await change({ ...seen, body, ...outcomeOf(reading) }, false);
  }

  /** One after the other. A page that breaks the reading of it is a page that cannot be read, not an error in it. */
  function queueLook(): Promise<Look> {
    const next = tail.then(async () => {
      const start = performance.now();
      try {
        return await look();
      } catch (error) {
        if (import.meta.env.DEV) console.error(error);
        if (!signal.aborted) await leave('unavailable').catch(() => undefined);
        return { hasAsked: false, spent: performance.now() - start };
      }
    });
    tail = next;
    return next;
  }

  return {
    model: () => model,
    look: queueLook,
    async insist() {
      isInsisting = true;
      await queueLook();
    },
    setPaused(paused) {
      const isChange = paused !== isPaused;
      isPaused = paused;
      return isChange;
    },
    forget() {
      readText = null;
    },
  };
}

/** Says in the reasons whether some of the text is beyond the bound of one reading. */
function noteUnread(verdict: Verdict, unread: number): Verdict {
  const reasons = verdict.reasons.filter((reason) => reason !== REST_UNREAD);
  return { ...verdict, reasons: unread > 0 ? [...reasons, REST_UNREAD] : reasons };
}

function blankModel(status: PageModel['status'], window: Window): PageModel {
  return {
    status,
    verdict: NO_VERDICT,
    address: addressOf(window.location),
    body: null,
    shadows: [],
    whosWho: NOBODY,
    lang: null,
  };
}

function outcomeOf(reading: Reading): Pick<PageModel, 'status' | 'whosWho' | 'lang'> {
  if (reading.status === 'other-language')
    return { status: 'other-language', whosWho: NOBODY, lang: reading.lang };
  if (reading.status === 'unavailable') return { status: 'unavailable', whosWho: NOBODY, lang: null };
  const isEmpty = reading.whosWho.entities.length === 0;
  return { status: isEmpty ? 'nothing-named' : 'article', whosWho: reading.whosWho, lang: null };
}
