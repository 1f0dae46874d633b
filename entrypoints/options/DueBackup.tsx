import { useEffect } from 'preact/hooks';
import { FolderLine } from '../../components/transfer/FolderLine.tsx';
import { useBackup } from '../../utils/app/transfer/use-backup.ts';
import { useFolder } from '../../utils/app/transfer/use-folder.ts';
import { useSafety } from '../../utils/app/transfer/use-safety.ts';
import { isBackupDue } from '../../utils/safety.ts';
import { BackupState } from './BackupState.tsx';

interface DueBackupProps {
  /** Whether the place that is open tells of the folder itself. */
  isFolderTold: boolean;
}

/** Makes the backup that the reader's schedule wants as soon as the library is opened; one for a closed folder waits. */
export function DueBackup({ isFolderTold }: DueBackupProps) {
  const safety = useSafety();
  const { isRead, folder, reopen } = useFolder();
  const { state, run } = useBackup();
  const isWaiting = !isRead || (folder !== null && !folder.isOpen);
  // A library that has lost notes is not what the reader wants kept.
  const isDue = safety !== null && safety.loss === null && isBackupDue(safety, Date.now());
  useEffect(() => {
    if (isDue && !isWaiting && state.phase === 'idle') void run();
  });
  return (
    <>
      {folder && !folder.isOpen && !isFolderTold && <FolderLine name={folder.name} onReopen={reopen} />}
      {state.phase !== 'idle' && (
        <div class="banner">
          <BackupState state={state} />
        </div>
      )}
    </>
  );
}
