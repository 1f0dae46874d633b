import { useRef, useState } from 'preact/hooks';
import { useStrings } from './strings-context.ts';

interface PackDropProps {
  onFile: (file: File) => void;
}

const ENDINGS = '.json,.gz,.csv,.tsv,.txt';

/** Where a file is chosen or dropped. */
export function PackDrop({ onFile }: PackDropProps) {
  const { t } = useStrings();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function take(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file) onFile(file);
  }

  return (
    <section
      class={isOver ? 'pack-drop is-over' : 'pack-drop'}
      aria-label={t('packAdd')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('packAdd')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ENDINGS}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again is a choice too.
          event.currentTarget.value = '';
        }}
      />
      <p class="aside-line">{t('packAddNote')}</p>
    </section>
  );
}
