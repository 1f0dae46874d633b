import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from './strings-context.ts';

interface PackActionsProps {
  title: string;
  isBundled: boolean;
  onSave: () => void;
  onRemove: () => void;
}

/** Saves a pack as a file, and removes one of the reader's, who is asked once more. */
export function PackActions({ title, isBundled, onSave, onRemove }: PackActionsProps) {
  const { t } = useStrings();
  const [isAsking, setAsking] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);

  // The button that was pressed is gone: the focus goes to the harmless one, and back.
  useLayoutEffect(() => {
    if (isAsking || hasAsked.current) way.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);

  if (isAsking) {
    return (
      <p class="pack-actions">
        <span role="alert">{t('packRemoveSure')}</span>
        <button ref={way} type="button" class="link" onClick={() => setAsking(false)}>
          {t('packKeep')}
        </button>
        <button type="button" class="link is-alert" onClick={onRemove}>
          {t('packRemoveYes')}
        </button>
      </p>
    );
  }
  return (
    <p class="pack-actions">
      <button type="button" class="link" aria-label={t('packSaveOne', title)} onClick={onSave}>
        {t('packSave')}
      </button>
      {!isBundled && (
        <button
          ref={way}
          type="button"
          class="link"
          aria-label={t('packRemoveOne', title)}
          onClick={() => setAsking(true)}
        >
          {t('packRemove')}
        </button>
      )}
    </p>
  );
}
