import type { AnnotatedBackground } from './background.ts';

/** One line of the annotate contract: what the house reads from a file. Offsets index `text`, in UTF-16 units. */
export interface Annotation {
  readonly file: string;
  readonly isArticle: boolean;
  readonly reasons: readonly string[];
  readonly lang: string;
  readonly title: string;
  readonly byline: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly text: string;
  readonly entities: readonly AnnotatedEntity[];
  readonly quotes: readonly AnnotatedQuote[];
  /** Milliseconds. */
  readonly ms: { readonly article: number; readonly ner: number; readonly entities: number };
}

export interface AnnotatedEntity {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly aliases: readonly string[];
  readonly mentions: readonly Place[];
  readonly references: readonly Place[];
  readonly roles: readonly AnnotatedRole[];
  readonly quoted: boolean;
  readonly heard: 'quoted' | 'paraphrased' | 'named';
  readonly isAuthor: boolean;
  /** Only where asked for. */
  readonly background?: AnnotatedBackground;
}

export interface AnnotatedRole {
  readonly title: string;
  readonly organisation: string | null;
  readonly tense: 'current' | 'former' | 'acting';
}

export interface AnnotatedQuote extends Place {
  readonly text: string;
  /** The `name` of an entity, null where unclear. */
  readonly speaker: string | null;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}
