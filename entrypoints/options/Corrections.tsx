import { useEffect, useState } from 'preact/hooks';
import { CorrectionTable } from '../../components/CorrectionTable.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import type { Correction } from '../../utils/types.ts';
import { Place } from './Place.tsx';

/** The reader's corrections, and the way back from each. */
export function Corrections() {
  const { t } = useStrings();
  const [corrections, setCorrections] = useState<readonly Correction[] | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);

  async function refresh(): Promise<void> {
    const result = await sendToBackground('corrections.list', {});
    if (result.ok) setCorrections(result.value);
  }

  useEffect(() => {
    void refresh();
  }, []);

  async function takeBack({ id }: Correction): Promise<void> {
    const result = await sendToBackground('corrections.remove', { id });
    setTakenBack(result.ok);
    await refresh();
  }

  return (
    <Place title={t('placeCorrections')} intro={t('correctionsIntro')}>
      {corrections && (
        <CorrectionTable
          corrections={corrections}
          now={Date.now()}
          onTakeBack={(correction) => void takeBack(correction)}
        />
      )}
      <p class="aside-line" role="status">
        {isTakenBack ? t('correctionTakenBack') : ''}
      </p>
    </Place>
  );
}
