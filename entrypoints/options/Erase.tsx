import { useState } from 'preact/hooks';
import { useStrings } from '../../components/strings-context.ts';
import { ErasePanel } from '../../components/transfer/ErasePanel.tsx';
import { forgetFolder } from '../../utils/app/transfer/folder-access.ts';
import { useLibraryState } from '../../utils/app/use-library-state.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { Place } from './Place.tsx';

/** Erases all that the reader has here. */
export function Erase() {
  const { t } = useStrings();
  const library = useLibraryState();
  const [outcome, setOutcome] = useState<'erasing' | 'erased' | 'failed' | null>(null);
  async function erase(): Promise<void> {
    setOutcome('erasing');
    const result = await sendToBackground('records.erase', {});
    if (result.ok) await forgetFolder().catch(() => undefined);
    setOutcome(result.ok ? 'erased' : 'failed');
  }
  return (
    <Place title={t('placeErase')} intro={t('eraseIntro')}>
      {library && <ErasePanel notes={library.notes} outcome={outcome} onErase={() => void erase()} />}
    </Place>
  );
}
