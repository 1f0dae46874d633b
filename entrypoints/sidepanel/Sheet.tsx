import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EntityHeader } from '../../components/EntityHeader.tsx';
import { EntityLayers } from '../../components/EntityLayers.tsx';
import { Icon } from '../../components/Icon.tsx';
import { aboutEntity } from '../../components/model/about.ts';
import { NotesLayer } from '../../components/NotesLayer.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { useBackground } from '../../utils/app/use-background.ts';
import { useEntityNotes } from '../../utils/app/use-entity-notes.ts';
import type { Reader } from '../../utils/app/use-reader.ts';
import { useSentence } from '../../utils/app/use-sentence.ts';
import type { Opened } from '../../utils/app/use-view.ts';
import type { PageState } from '../../utils/messages/page-protocol.ts';
import type { Entity, LibraryEntity } from '../../utils/types.ts';

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
  if (opened.kind === 'library') {
    return <Known key={opened.entity.id} {...props} entity={opened.entity} />;
  }
  const entity = page?.whosWho.entities[opened.id];
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
  const mention = reader.mentionOf(entity);
  const sentence = useSentence(tabId, entity.id, mention ?? 0);
  const place = entity.mentions[mention ?? 0] ?? null;
  const notes = useEntityNotes(aboutEntity(entity), { article: page.article, sentence, place }, onChange);
  const background = useBackground(page.article, entity);
  return (
    <SheetFrame entity={entity} onClose={onClose}>
      <EntityLayers
        level={3}
        entity={entity}
        page={page}
        notes={notes}
        background={background}
        mention={mention}
        onJump={(target) => reader.show(entity, target)}
        onMention={(index) => reader.showMention(entity, index)}
      />
    </SheetFrame>
  );
}

function Known({ entity, onClose, onChange }: SheetProps & { entity: LibraryEntity }) {
  const notes = useEntityNotes(aboutEntity(entity), null, onChange);
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
