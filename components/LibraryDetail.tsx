import type { ComponentChildren } from 'preact';
import type { LibraryEntity } from '../utils/types.ts';
import type { NotesLayerProps } from './model/notes-layer-props.ts';
import { NotesLayer } from './NotesLayer.tsx';
import { fillSlot, SLOT } from './phrase.ts';
import { useStrings } from './strings-context.ts';

interface LibraryDetailProps {
  entity: LibraryEntity;
  notes: Omit<NotesLayerProps, 'level' | 'shown' | 'hasSentences'>;
  /** What can be done with them. */
  children?: ComponentChildren;
}

/** Somebody of the library as in a scholarly edition: layers named in the margin, notes with their sentences. */
export function LibraryDetail({ entity, notes, children }: LibraryDetailProps) {
  const { t, locale } = useStrings();
  const aliases = new Intl.ListFormat(locale, { type: 'conjunction' }).format(entity.aliases);
  const { wikidata } = entity.links;
  return (
    <article class="library-detail">
      <header>
        <h1 class={`u-${entity.kind}`}>
          <bdi>{entity.name}</bdi>
        </h1>
        {entity.aliases.length > 0 && <p class="aliases">{t('alsoWritten', aliases)}</p>}
        {wikidata && (
          <p class="aliases">
            {fillSlot(
              t('onWikidata', SLOT),
              <a
                class="link"
                href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}
                target="_blank"
                rel="noopener noreferrer"
              >
                {wikidata}
              </a>,
            )}
          </p>
        )}
      </header>
      <NotesLayer level={2} shown={Number.POSITIVE_INFINITY} hasSentences {...notes} />
      <footer>{children}</footer>
    </article>
  );
}
