import { useContext, useRef } from 'preact/hooks';
import { type Keeping, KeepingContext } from './keeping-context.ts';
import { useStrings } from './strings-context.ts';

interface KeepFactProps {
  fact: string;
  /** Where the fact comes from, and as of when. */
  source: string;
}

/** Copies a fact with its source into the reader's notes, and takes it out again. */
export function KeepFact({ fact, source }: KeepFactProps) {
  const { t } = useStrings();
  const keeping = useContext(KeepingContext);
  const isKeeping = useRef(false);
  if (!keeping) return null;
  const text = t('factWithSource', fact, source);
  const isKept = keeping.has(text);

  async function keep({ keep: keepText }: Keeping): Promise<void> {
    // A second press while the first is on its way would keep the fact twice.
    if (isKeeping.current) return;
    isKeeping.current = true;
    await keepText(text);
    isKeeping.current = false;
  }

  return (
    <>
      {' '}
      <span class={isKept ? 'keep-fact is-kept' : 'keep-fact'}>
        <span role="status">{isKept ? t('factKept') : ''}</span>
        <button
          type="button"
          class={isKept ? 'link' : 'quiet'}
          aria-label={t(isKept ? 'dropFact' : 'keepFact', fact)}
          onClick={() => (isKept ? keeping.drop(text) : void keep(keeping))}
        >
          {t(isKept ? 'undo' : 'keep')}
        </button>
      </span>
    </>
  );
}
