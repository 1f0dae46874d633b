import { useState } from 'preact/hooks';
import { useStrings } from '../strings-context.ts';

/** A note of a file beside the reader's own. */
export interface ComparedNote {
  readonly id: string;
  /** Whom it is on. */
  readonly name: string;
  /** Null where it is deleted on that side. */
  readonly mine: string | null;
  readonly theirs: string | null;
}

interface NotePairsProps {
  pairs: readonly ComparedNote[];
}

/** Pairs shown at first, and with each click. */
const SOME = 50;

/** Both versions of notes that differ. */
export function NotePairs({ pairs }: NotePairsProps) {
  const { t } = useStrings();
  const [shown, setShown] = useState(SOME);
  return (
    <>
      <ul class="pairs">
        {pairs.slice(0, shown).map(({ id, name, mine, theirs }) => (
          <li key={id}>
            <p class="entry">
              <bdi>{name}</bdi>
            </p>
            <dl>
              <dt>{t('pairYours')}</dt>
              <dd dir="auto">{mine ?? t('pairDeleted')}</dd>
              <dt>{t('pairTheirs')}</dt>
              <dd dir="auto">{theirs ?? t('pairDeleted')}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {pairs.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + SOME)}>
          {t('pairsMore')}
        </button>
      )}
    </>
  );
}
