import { useState } from 'preact/hooks';
import { useStrings } from '../../components/strings-context.ts';
import { usePersistence } from '../../utils/app/transfer/use-persistence.ts';

/** Whether the browser has promised to keep our storage, and the way to ask it to. Nothing where it does not say. */
export function PersistencePart() {
  const { t } = useStrings();
  const { isPersisted, ask } = usePersistence();
  const [isRefused, setRefused] = useState(false);
  if (isPersisted === null) return null;
  return (
    <section>
      <h2 class="layer-name">{t('persistTitle')}</h2>
      <p>{t(isPersisted ? 'persistYes' : 'persistNo')}</p>
      {!isPersisted && (
        <button type="button" class="link" onClick={() => void ask().then((agreed) => setRefused(!agreed))}>
          {t('persistAsk')}
        </button>
      )}
      {isRefused && <p role="status">{t('persistRefused')}</p>}
    </section>
  );
}
