import type { Entity } from '../types.ts';
import { aboutEntity } from './about-entity.ts';
import type { QuotePage } from './quote-page.ts';
import { type Background, useBackground } from './use-background.ts';
import { type EntityNotes, type ReadingPlace, useEntityNotes } from './use-entity-notes.ts';
import { type LookUpInHand, useLookUp } from './use-look-up.ts';
import { type QuoteAccess, useQuotes } from './use-quotes.ts';

/**
 * What the layers of somebody named in an article show and do. A new layer has its place here and in the component
 * `EntityLayers`; card, popup and side panel then have it all three.
 */
export interface EntityLayersInHand {
  readonly notes: EntityNotes;
  readonly background: Background;
  readonly quotes: QuoteAccess;
  readonly wikipedia: LookUpInHand;
}

/**
 * @param reading where in the article the reader is
 * @param page the page that the article is in
 * @param onChange called after each change of the library
 */
export function useEntityLayers(
  entity: Entity,
  reading: ReadingPlace,
  page: QuotePage,
  onChange?: () => void,
): EntityLayersInHand {
  return {
    notes: useEntityNotes(aboutEntity(entity), reading, onChange),
    background: useBackground(reading.article, entity),
    quotes: useQuotes(reading.article, entity.id, page),
    wikipedia: useLookUp(reading.article, entity),
  };
}
