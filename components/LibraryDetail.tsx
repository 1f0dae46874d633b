import type { LibraryEntity } from '../utils/types.ts';
import { NotesLayer, type NotesLayerProps } from './NotesLayer.tsx';
import { useStrings } from './strings-context.ts';

interface LibraryDetailProps {
  entity: LibraryEntity;
  notes: Omit<NotesLayerProps, 'level' | 'shown' | 'hasSentences'>;
}

/** Somebody of the library as in a scholarly edition: layers named in the margin, notes with their sentences. */
export function LibraryDetail({ entity, notes }: LibraryDetailProps) {
  const { t, locale } = useStrings();
  const aliases = new Intl.ListFormat(locale, { type: 'conjunction' }).format(entity.aliases);
  return (
    <article class="library-detail">
      <header>
        <h1 class={`u-${entity.kind}`}>
          <bdi>{entity.name}</bdi>
        </h1>
        {entity.aliases.length > 0 && <p class="aliases">{t('alsoWritten', aliases)}</p>}
      </header>
      <NotesLayer level={2} shown={Number.POSITIVE_INFINITY} hasSentences {...notes} />
    </article>
  );
}
