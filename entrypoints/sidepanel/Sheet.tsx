import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EntityHeader } from '../../components/EntityHeader.tsx';
import { EntityLayers } from '../../components/EntityLayers.tsx';
import { Icon } from '../../components/Icon.tsx';
import { NotesLayer } from '../../components/NotesLayer.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { useEntityNotes } from '../../utils/app/use-entity-notes.ts';
import { useNamedEntity } from '../../utils/app/use-named-entity.ts';
import { useOpenedEntity } from '../../utils/app/use-opened-entity.ts';
import type { Reader } from '../../utils/app/use-reader.ts';
import type { Opened } from '../../utils/app/use-view.ts';
import { aboutKnown } from '../../utils/messages/about-entity.ts';
import type { PageState } from '../../utils/messages/page-protocol.ts';
import type { Entity, LibraryEntity } from '../../utils/types.ts';

const NOBODY: readonly Entity[] = [];

interface SheetProps {
  opened: Opened;
  page: PageState | null;
  reader: Reader;
  tabId: number | null;
  onClose: () => void;
  /** The library has changed. */
  onChange: () => void;
}

/** Who is opened, over the list. */
export function Sheet(props: SheetProps) {
  const { opened, page } = props;
  const entity = useOpenedEntity(
    opened.kind === 'entity' ? opened.id : null,
    page?.whosWho.entities ?? NOBODY,
  );
  if (opened.kind === 'library') {
    return <Known key={opened.entity.id} {...props} entity={opened.entity} />;
  }
  return page && entity ? <Named key={opened.id} {...props} page={page} entity={entity} /> : null;
}

function Named({
  page,
  entity,
  reader,
  tabId,
  onClose,
  onChange,
}: SheetProps & { page: PageState; entity: Entity }) {
  const named = useNamedEntity(entity, page, reader, tabId, onChange);
  return (
    <SheetFrame entity={entity} onClose={onClose}>
      <EntityLayers level={3} {...named} />
    </SheetFrame>
  );
}

function Known({ entity, onClose, onChange }: SheetProps & { entity: LibraryEntity }) {
  const notes = useEntityNotes(aboutKnown(entity), null, onChange);
  const { kind, name } = entity;
  return (
    <SheetFrame entity={{ kind, name }} onClose={onClose}>
      <NotesLayer level={3} shown={Number.POSITIVE_INFINITY} {...notes} />
    </SheetFrame>
  );
}

interface SheetFrameProps {
  entity: Pick<Entity, 'kind' | 'name'> & Partial<Entity>;
  onClose: () => void;
  children: ComponentChildren;
}

function SheetFrame({ entity, onClose, children }: SheetFrameProps) {
  const { t } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section class="sheet" aria-label={entity.name}>
      <EntityHeader entity={entity} level={2} headingRef={heading}>
        <button type="button" class="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </EntityHeader>
      <div class="layers">{children}</div>
    </section>
  );
}
