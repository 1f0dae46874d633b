import type { PageState } from '../messages/page-protocol.ts';
import type { Entity, Span } from '../types.ts';
import { useQuotePage } from './quote-page.ts';
import { type EntityLayersInHand, useEntityLayers } from './use-entity-layers.ts';
import type { Reader } from './use-reader.ts';
import { useSentence } from './use-sentence.ts';

/** Somebody named in the article of a tab, as popup and side panel show them. */
export interface NamedEntity {
  readonly entity: Entity;
  readonly page: PageState;
  readonly layers: EntityLayersInHand;
  readonly mention: number | null;
  readonly onJump: (place: Span) => void;
  readonly onMention: (mention: number) => void;
}

/**
 * @param tabId null while the tab is not known
 * @param onChange called after each change of the library
 */
export function useNamedEntity(
  entity: Entity,
  page: PageState,
  reader: Reader,
  tabId: number | null,
  onChange: () => void,
): NamedEntity {
  const mention = reader.mentionOf(entity);
  const sentence = useSentence(tabId, entity.id, mention ?? 0);
  const place = entity.mentions[mention ?? 0] ?? null;
  return {
    entity,
    page,
    layers: useEntityLayers(
      entity,
      page.whosWho,
      { article: page.article, sentence, place },
      useQuotePage(tabId),
      onChange,
      reader.refresh,
    ),
    mention,
    onJump: (target) => reader.show(entity, target),
    onMention: (index) => reader.showMention(entity, index),
  };
}
