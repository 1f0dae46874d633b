import { useMemo, useState } from 'preact/hooks';
import { aboutNamed } from '../messages/about-entity.ts';
import type { About } from '../messages/notes-protocol.ts';
import type { PageState } from '../messages/page-protocol.ts';
import { sendToPage } from '../messages/send.ts';
import type { Entity, Span } from '../types.ts';
import { keepChoice } from './keep-choice.ts';
import { hostOf, pauseSite, resumeSite } from './sites.ts';
import { useNoted } from './use-noted.ts';
import { type PageInHand, usePage } from './use-page.ts';
import { useSettings } from './use-settings.ts';

/** The page of a tab as an app works with it. */
export interface Reader {
  readonly inHand: PageInHand;
  /** Host name of the page's site, null where it has none. */
  readonly host: string | null;
  readonly isPaused: boolean;
  /** Ids of the entities with notes. */
  readonly noted: ReadonlySet<number>;
  readonly refresh: () => void;
  readonly read: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Index of the mention that the page was last sent to, null where it was sent to none. */
  readonly mentionOf: (entity: Entity) => number | null;
  readonly showMention: (entity: Entity, mention: number) => void;
  readonly showNext: (entity: Entity) => void;
  readonly show: (entity: Entity, place: Span) => void;
}

const NOBODY: readonly About[] = [];

/**
 * @param tabId null while the tab is not known
 * @param revision who has notes is asked again when this changes
 */
export function useReader(tabId: number | null, revision: number): Reader {
  const settings = useSettings();
  const isPausedHost = (page: PageState): boolean =>
    settings?.pausedSites.includes(hostOf(page.article.url) ?? '') ?? false;
  const { inHand, refresh, read } = usePage(
    tabId,
    // Right after pausing or resuming the page has not heard of it yet.
    (page) => page.status === 'reading' || (page.status === 'paused') !== isPausedHost(page),
  );
  const page = inHand.kind === 'page' ? inHand.page : null;
  const abouts = useMemo(
    () => page?.whosWho.entities.map((entity) => aboutNamed(entity, page.article.url)) ?? NOBODY,
    [page],
  );
  const noted = useNoted(abouts, revision);
  const [places, setPlaces] = useState<{ page: PageState | null; at: ReadonlyMap<number, number> }>({
    page: null,
    at: new Map(),
  });
  const at = places.page === page ? places.at : new Map<number, number>();
  const host = page && hostOf(page.article.url);

  function show(entity: Entity, { start, end }: Span): void {
    if (tabId !== null) void sendToPage(tabId, 'page.show', { start, end, entity: entity.id });
  }

  function showMention(entity: Entity, mention: number): void {
    const place = entity.mentions[mention];
    if (!place) return;
    setPlaces({ page, at: new Map(at).set(entity.id, mention) });
    show(entity, place);
  }

  return {
    inHand,
    host,
    isPaused: page !== null && isPausedHost(page),
    noted,
    refresh,
    read,
    pause: () => {
      if (host) keepChoice(pauseSite(host));
    },
    resume: () => {
      if (host) keepChoice(resumeSite(host));
    },
    mentionOf: (entity) => at.get(entity.id) ?? null,
    showMention,
    showNext: (entity) => showMention(entity, ((at.get(entity.id) ?? -1) + 1) % entity.mentions.length),
    show,
  };
}
