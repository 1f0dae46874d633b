import { useMemo } from 'preact/hooks';
import { aboutEntity, aboutNamed } from '../messages/about-entity.ts';
import type { Meeting } from '../messages/library-protocol.ts';
import type { RelatedNote } from '../messages/notes-protocol.ts';
import type { Entity, LibraryEntity, WhosWho } from '../types.ts';
import { askInArticle } from './background-question.ts';
import type { QuotePage } from './quote-page.ts';
import { type Background, useBackground } from './use-background.ts';
import { type Corrections, useCorrections } from './use-corrections.ts';
import { type EntityNotes, type ReadingPlace, useEntityNotes } from './use-entity-notes.ts';
import { type LookUpInHand, useLookUp } from './use-look-up.ts';
import { useMeetings } from './use-meetings.ts';
import { type QuoteAccess, useQuotes } from './use-quotes.ts';
import { useRelated } from './use-related.ts';

/**
 * What the layers of somebody named in an article show and do. A new layer has its place here and in the component
 * `EntityLayers`; card, popup and side panel then have it all three.
 */
export interface EntityLayersInHand {
  readonly notes: EntityNotes & { readonly onOther: (entity: LibraryEntity) => void };
  readonly related: readonly RelatedNote[];
  readonly meetings: readonly Meeting[];
  readonly background: Background;
  readonly quotes: QuoteAccess;
  readonly wikipedia: LookUpInHand;
  readonly corrections: Corrections;
}

/**
 * @param whosWho of the article: who else it names
 * @param reading where in the article the reader is
 * @param page the page that the article is in
 * @param onChange called after each change of the library
 * @param onCorrected called once the page has followed a correction
 */
export function useEntityLayers(
  entity: Entity,
  whosWho: WhosWho,
  reading: ReadingPlace,
  page: QuotePage,
  onChange: () => void = () => undefined,
  onCorrected: () => void = () => undefined,
): EntityLayersInHand {
  const { article } = reading;
  const others = useMemo(
    () => whosWho.entities.filter(({ id }) => id !== entity.id).map(aboutEntity),
    [whosWho, entity.id],
  );
  const about = aboutNamed(entity, article.url);
  const notes = useEntityNotes(about, reading, onChange, others);
  const corrections = useCorrections(article, entity, others, notes.find, () => {
    notes.refresh();
    onChange();
    onCorrected();
  });
  return {
    notes: { ...notes, onOther: corrections.onOther },
    related: useRelated(about, others),
    meetings: useMeetings(about),
    background: useBackground(askInArticle(article, entity)),
    quotes: useQuotes(article, entity.id, page),
    wikipedia: useLookUp(article, entity),
    corrections,
  };
}
