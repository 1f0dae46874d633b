import type { EntityKind, Span } from '../../types.ts';

/** A mention of a person or an organisation, before it is known whose. */
export interface NamedMention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  readonly confidence: number;
  readonly block: number;
}

/** The mentions of one person or organisation: an entity in the making. */
export interface Cluster {
  readonly kind: EntityKind;
  readonly mentions: NamedMention[];
}
