import { useRef } from 'preact/hooks';
import { useStrings } from '../strings-context.ts';

interface FileChooserProps {
  onFile: (file: File) => void;
}

/** Chooses a file to import. The field itself cannot be dressed: a button opens it. */
export function FileChooser({ onFile }: FileChooserProps) {
  const { t } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        class="file"
        hidden
        aria-label={t('importChoose')}
        accept=".json,.gz,.zip,.md,.csv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again once it was changed.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <button type="button" class="button is-second" onClick={() => field.current?.click()}>
        {t('importChoose')}
      </button>
    </>
  );
}
