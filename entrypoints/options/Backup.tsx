import { useStrings } from '../../components/strings-context.ts';
import { BackupSchedule } from '../../components/transfer/BackupSchedule.tsx';
import { keepChoice } from '../../utils/app/keep-choice.ts';
import { useBackup } from '../../utils/app/transfer/use-backup.ts';
import { useFolder } from '../../utils/app/transfer/use-folder.ts';
import { useSafety } from '../../utils/app/transfer/use-safety.ts';
import { changeSafety, type Safety } from '../../utils/safety.ts';
import { BackupState } from './BackupState.tsx';
import { PersistencePart } from './PersistencePart.tsx';
import { Place } from './Place.tsx';

/** Backups: made now or by schedule, where they go, how old the last one is, and what was lost. */
export function Backup() {
  const { t } = useStrings();
  const safety = useSafety();
  const { state, run } = useBackup();
  return (
    <Place title={t('placeBackup')} intro={t('backupIntro')}>
      {safety?.loss && <LossPart loss={safety.loss} />}
      {safety && <LastBackup safety={safety} />}
      <button type="button" class="button" disabled={state.phase === 'writing'} onClick={() => void run()}>
        {t('backupNow')}
      </button>
      <BackupState state={state} />
      {safety && (
        <BackupSchedule every={safety.every} onEvery={(every) => keepChoice(changeSafety({ every }))} />
      )}
      <FolderPart />
      <h2 class="layer-name">{t('restoreTitle')}</h2>
      <p>
        {t('restoreText')}{' '}
        <a class="link" href="#transfer">
          {t('importTitle')}
        </a>
      </p>
      <PersistencePart />
    </Place>
  );
}

function LossPart({ loss }: { loss: NonNullable<Safety['loss']> }) {
  const { t } = useStrings();
  return (
    <div class="sure" role="alert">
      <p class="alert">{t('lossFound', loss.has, loss.had)}</p>
      <p class="acts">
        <a class="link" href="#transfer">
          {t('lossRestore')}
        </a>
        <button type="button" class="quiet" onClick={() => keepChoice(changeSafety({ loss: null }))}>
          {t('lossDismiss')}
        </button>
      </p>
    </div>
  );
}

function LastBackup({ safety: { backup } }: { safety: Safety }) {
  const { t, plural, day } = useStrings();
  if (!backup) return <p>{t('backupNever')}</p>;
  const when = day(backup.time, Date.now());
  return <p>{t('backupLast', when, plural('libraryNotes', backup.notes))}</p>;
}

function FolderPart() {
  const { t } = useStrings();
  const { folder, isOffered, choose, reopen, forget } = useFolder();
  if (!isOffered) return null;
  return (
    <section>
      <h2 class="layer-name">{t('folderTitle')}</h2>
      <p>{folder ? t(folder.isOpen ? 'folderChosen' : 'folderClosed', folder.name) : t('folderNone')}</p>
      <p class="acts">
        {folder && !folder.isOpen && (
          <button type="button" class="button" onClick={reopen}>
            {t('folderReopen')}
          </button>
        )}
        <button type="button" class="link" onClick={choose}>
          {t('folderChoose')}
        </button>
        {folder && (
          <button type="button" class="link" onClick={forget}>
            {t('folderForget')}
          </button>
        )}
      </p>
    </section>
  );
}
