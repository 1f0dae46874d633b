import { useEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings-context.ts';

interface ErasePanelProps {
  notes: number;
  /** `null` before it is asked for, then what came of it. */
  outcome: 'erasing' | 'erased' | 'failed' | null;
  onErase: () => void;
}

/** Erases everything, asked twice; the second time it says how much, and the way back has the focus. */
export function ErasePanel({ notes, outcome, onErase }: ErasePanelProps) {
  const { t, plural } = useStrings();
  const [isSure, setSure] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSure) back.current?.focus();
  }, [isSure]);

  if (outcome === 'erased') return <p role="status">{t('eraseDone')}</p>;
  const count = plural('libraryNotes', notes);
  return (
    <>
      <p>
        <a class="link" href="#backup">
          {t('eraseBackupFirst')}
        </a>
      </p>
      {outcome === 'failed' && (
        <p class="failure" role="alert">
          {t('failureOther')}
        </p>
      )}
      {isSure ? (
        <section class="sure" aria-labelledby="erase-sure">
          <p id="erase-sure" class="alert">
            {t('eraseSure', count)}
          </p>
          <p class="acts">
            <button type="button" class="button is-alert" disabled={outcome === 'erasing'} onClick={onErase}>
              {t('eraseYes', count)}
            </button>
            <button type="button" class="quiet" ref={back} onClick={() => setSure(false)}>
              {t('cancel')}
            </button>
          </p>
        </section>
      ) : (
        <button type="button" class="button" onClick={() => setSure(true)}>
          {t('eraseButton')}
        </button>
      )}
    </>
  );
}
