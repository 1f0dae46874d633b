import { FailureLine } from '../../components/FailureLine.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { ShareLine } from '../../components/transfer/ShareLine.tsx';
import type { BackupPhase } from '../../utils/app/transfer/use-backup.ts';

/** How far a backup has come, and what came of it. */
export function BackupState({ state }: { state: BackupPhase }) {
  const { t } = useStrings();
  if (state.phase === 'writing') return <ShareLine message="backupWriting" share={state.share} />;
  if (state.phase === 'failed') return <FailureLine code={state.code} />;
  if (state.phase !== 'done') return null;
  return <p role="status">{t(state.where === 'folder' ? 'backupInFolder' : 'backupDone', state.name)}</p>;
}
