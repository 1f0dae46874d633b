import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BackBar } from '../../components/BackBar.tsx';
import { EntityHeader } from '../../components/EntityHeader.tsx';
import { EntityLayers } from '../../components/EntityLayers.tsx';
import { NotesLayer } from '../../components/NotesLayer.tsx';
import { useEntityNotes } from '../../utils/app/use-entity-notes.ts';
import { useNamedEntity } from '../../utils/app/use-named-entity.ts';
import { useOpenedEntity } from '../../utils/app/use-opened-entity.ts';
import type { Reader } from '../../utils/app/use-reader.ts';
import type { Opened } from '../../utils/app/use-view.ts';
import { aboutKnown } from '../../utils/messages/about-entity.ts';
import type { PageState } from '../../utils/messages/page-protocol.ts';
import type { Entity, LibraryEntity } from '../../utils/types.ts';

const NOBODY: readonly Entity[] = [];

interface DetailProps {
  opened: Opened;
  reader: Reader;
  tabId: number | null;
  onBack: () => void;
  /** The library has changed. */
  onChange: () => void;
}

/** Somebody opened over the list; the heading takes the focus, so that it is read out. */
export function Detail({ opened, reader, tabId, onBack, onChange }: DetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const page = reader.inHand.kind === 'page' ? reader.inHand.page : null;
  const entity = useOpenedEntity(
    opened.kind === 'entity' ? opened.id : null,
    page?.whosWho.entities ?? NOBODY,
  );
  return (
    <div class="detail">
      <BackBar title={page?.article.title ?? ''} onBack={onBack} />
      <div class="scroll">
        {page && entity && (
          <Named
            page={page}
            entity={entity}
            reader={reader}
            tabId={tabId}
            heading={heading}
            onChange={onChange}
          />
        )}
        {opened.kind === 'library' && <Known entity={opened.entity} heading={heading} onChange={onChange} />}
      </div>
    </div>
  );
}

interface NamedProps extends Pick<DetailProps, 'reader' | 'tabId' | 'onChange'> {
  page: PageState;
  entity: Entity;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Somebody whom the article names. */
function Named({ page, entity, reader, tabId, heading, onChange }: NamedProps) {
  const named = useNamedEntity(entity, page, reader, tabId, onChange);
  return (
    <>
      <EntityHeader entity={entity} level={1} headingRef={heading} />
      <div class="layers">
        <EntityLayers level={2} {...named} />
      </div>
    </>
  );
}

interface KnownProps {
  entity: LibraryEntity;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: () => void;
}

/** Somebody of the library whom this article does not name: their notes. */
function Known({ entity, heading, onChange }: KnownProps) {
  const notes = useEntityNotes(aboutKnown(entity), null, onChange);
  return (
    <>
      <EntityHeader entity={{ kind: entity.kind, name: entity.name }} level={1} headingRef={heading} />
      <div class="layers">
        <NotesLayer level={2} shown={Number.POSITIVE_INFINITY} {...notes} />
      </div>
    </>
  );
}
