import type { ComponentChildren, RefObject } from 'preact';
import type { LibraryEntity } from '../utils/types.ts';
import { BackgroundLayer, type BackgroundLayerProps } from './BackgroundLayer.tsx';
import { KeepingContext } from './keeping-context.ts';
import { MetInLayer, type MetInLayerProps } from './MetInLayer.tsx';
import { keepingIn } from './model/keeping-in.ts';
import type { NotesLayerProps } from './model/notes-layer-props.ts';
import { NotesLayer } from './NotesLayer.tsx';
import { fillSlot, SLOT } from './phrase.ts';
import { useStrings } from './strings-context.ts';

interface LibraryDetailProps {
  entity: LibraryEntity;
  notes: Omit<NotesLayerProps, 'level' | 'shown' | 'hasSentences'>;
  background: Pick<BackgroundLayerProps, 'about' | 'chosen' | 'onChoose'>;
  /** Null while they are looked for; `unavailable` where nobody answered. */
  meetings: MetInLayerProps['meetings'];
  /** Takes the focus when the reader opens them. */
  headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
  /** What can be done with them. */
  children?: ComponentChildren;
}

/** Somebody of the library as in a scholarly edition: layers named in the margin, notes with their sentences. */
export function LibraryDetail({
  entity,
  notes,
  background,
  meetings,
  headingRef,
  children,
}: LibraryDetailProps) {
  const { t, locale } = useStrings();
  const aliases = new Intl.ListFormat(locale, { type: 'conjunction' }).format(entity.aliases);
  const { wikidata } = entity.links;
  return (
    <article class="library-detail">
      <header>
        <h1 class={`u-${entity.kind}`} tabIndex={-1} {...(headingRef && { ref: headingRef })}>
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
      <KeepingContext.Provider value={keepingIn(notes)}>
        <NotesLayer level={2} shown={Number.POSITIVE_INFINITY} hasSentences {...notes} />
        <BackgroundLayer level={2} kind={entity.kind} published={undefined} {...background} />
      </KeepingContext.Provider>
      <MetInLayer level={2} meetings={meetings} notes={notes.notes} now={notes.now} />
      <footer>{children}</footer>
    </article>
  );
}
