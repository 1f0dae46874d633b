import { useState } from 'preact/hooks';
import { LostPacks } from '../../components/LostPacks.tsx';
import { PackSection } from '../../components/PackSection.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { keepChoice } from '../../utils/app/keep-choice.ts';
import { savePack } from '../../utils/app/save-pack.ts';
import { useSafety } from '../../utils/app/transfer/use-safety.ts';
import { usePacks } from '../../utils/app/use-packs.ts';
import { sendToBackground } from '../../utils/messages/send.ts';
import { changeSafety } from '../../utils/safety.ts';
import { AddPack } from './AddPack.tsx';
import { Place } from './Place.tsx';

/** The packs, and the adding of one. */
export function Packs() {
  const { t } = useStrings();
  const [revision, setRevision] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const packs = usePacks(revision);
  const safety = useSafety();

  async function change(work: Promise<boolean>): Promise<void> {
    setFailed(!(await work));
    setRevision((count) => count + 1);
  }

  return (
    <Place title={t('placePacks')} intro={t('packsIntro')}>
      <LostPacks
        titles={safety?.lostPacks ?? []}
        onOpen={null}
        onDismiss={() => keepChoice(changeSafety({ lostPacks: [] }))}
      />
      <AddPack packs={packs ?? []} onAdded={() => setRevision((count) => count + 1)} />
      {hasFailed && (
        <p class="failure" role="alert">
          {t('packFailedOther')}
        </p>
      )}
      {packs?.map((pack) => (
        <PackSection
          key={pack.id}
          pack={pack}
          onSwitch={(isOn) => void change(ask('packs.switch', { id: pack.id, isOn }))}
          onSave={() => void change(savePack(pack))}
          onRemove={() => void change(ask('packs.remove', { id: pack.id }))}
        />
      ))}
    </Place>
  );
}

async function ask(...parameters: Parameters<typeof sendToBackground<'packs.switch' | 'packs.remove'>>) {
  return (await sendToBackground(...parameters)).ok;
}
