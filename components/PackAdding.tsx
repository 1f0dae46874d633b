import type { ComponentChildren } from 'preact';
import type { Preview } from '../utils/pack-files/protocol.ts';
import { PackPreview } from './PackPreview.tsx';
import { useStrings } from './strings-context.ts';

interface PackAddingProps {
  /** Null while it is made, and where there is nothing to show. */
  preview: Preview | null;
  isTable: boolean;
  /** Whether the reader has said all that has to be said. */
  isReady: boolean;
  /** One of this name is there already. */
  isUpdate: boolean;
  onAdd: () => void;
  onCancel: () => void;
  /** What the reader is asked before. */
  children?: ComponentChildren;
}

/** A file before it is added: what it says of itself or is asked for, what is in it, and the two ways on. */
export function PackAdding(props: PackAddingProps) {
  const { preview, isTable, isReady, isUpdate, onAdd, onCancel, children } = props;
  const { t } = useStrings();
  return (
    <form
      class="pack-adding"
      aria-label={t('packAdd')}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      {children}
      {preview && <PackPreview preview={preview} isTable={isTable} />}
      {isUpdate && <p class="aside-line">{t('packUpdates')}</p>}
      {!isReady && <p class="aside-line">{t('packWants')}</p>}
      <p class="actions">
        <button type="submit" class="button" disabled={!isReady || !preview || preview.total === 0}>
          {t('packAddThis')}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {t('packCancel')}
        </button>
      </p>
    </form>
  );
}
