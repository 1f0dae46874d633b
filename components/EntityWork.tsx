import { useRef, useState } from 'preact/hooks';
import type { About } from '../utils/messages/notes-protocol.ts';
import type { FailureCode } from '../utils/messages/result.ts';
import type { LibraryEntity } from '../utils/types.ts';
import { EntityEditor, type EntityWords } from './EntityEditor.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import type { EntryOption } from './EntryField.tsx';
import { FailureLine } from './FailureLine.tsx';
import { useStrings } from './strings-context.ts';
import { UndoLine } from './UndoLine.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface EntityWorkProps {
  entity: LibraryEntity;
  /** Those that are merged into this one. */
  merged: readonly LibraryEntity[];
  /** What the packs have under the name. */
  entries: readonly EntryOption[];
  /** What was done last and can be taken back here, in words; null where nothing was. */
  done: string | null;
  failure: FailureCode | null;
  find: (query: string) => Promise<readonly LibraryEntity[]>;
  onChange: (words: EntityWords) => void;
  onMerge: (other: About) => void;
  onSplit: (entity: LibraryEntity) => void;
  onUndo: () => void;
}

const NOBODY: readonly About[] = [];

/** What can be done with somebody of the library: edit, merge with another, split again. */
export function EntityWork(props: EntityWorkProps) {
  const { t } = useStrings();
  const { entity, merged, done, failure } = props;
  const [open, setOpen] = useState<'editor' | 'picker' | null>(null);
  const close = (): void => setOpen(null);
  const work = useRef<HTMLFieldSetElement>(null);
  useKeptFocus(work, work);
  return (
    <fieldset ref={work} class="entity-work" aria-label={entity.name} tabIndex={-1}>
      {open === null && (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => setOpen('editor')}>
            {t('editEntity')}
          </button>
          <button type="button" class="quiet" onClick={() => setOpen('picker')}>
            {t('entityMerge')}
          </button>
        </p>
      )}
      {open === 'editor' && (
        <EntityEditor
          entity={entity}
          entries={props.entries}
          onCancel={close}
          onSave={(words) => {
            close();
            props.onChange(words);
          }}
        />
      )}
      {open === 'picker' && (
        <EntityPicker
          label={t('entityMergeInto')}
          here={NOBODY}
          find={async (query) => (await props.find(query)).filter(({ id }) => id !== entity.id)}
          fresh={null}
          onCancel={close}
          onPick={(other) => {
            close();
            props.onMerge(other);
          }}
        />
      )}
      {done !== null && <UndoLine key={done} message={done} onUndo={props.onUndo} />}
      {failure && <FailureLine code={failure} />}
      {merged.length > 0 && (
        <section aria-label={t('entityParts')}>
          <p class="aside-line">{t('entityParts')}</p>
          <ul class="ruled">
            {merged.map((part) => (
              <li key={part.id}>
                <bdi>{part.name}</bdi>
                <button
                  type="button"
                  class="link"
                  aria-label={t('entitySplitOne', part.name)}
                  onClick={() => props.onSplit(part)}
                >
                  {t('entitySplit')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </fieldset>
  );
}
