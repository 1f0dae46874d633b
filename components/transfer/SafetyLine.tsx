import type { Safety } from '../../utils/safety.ts';
import { useStrings } from '../strings-context.ts';

interface SafetyLineProps {
  safety: Pick<Safety, 'loss' | 'backup'>;
  isDue: boolean;
  /** Milliseconds since 1970. */
  now: number;
  /** Opens the place of backups. */
  onOpen: () => void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Says that notes were lost, or that a backup is due, with the way to what can be done; else nothing. */
export function SafetyLine({ safety: { loss, backup }, isDue, now, onOpen }: SafetyLineProps) {
  const { t, plural } = useStrings();
  if (loss) {
    return (
      <p class="banner" role="alert">
        {t('lossFound', loss.has, loss.had)}{' '}
        <button type="button" class="link" onClick={onOpen}>
          {t('lossRestore')}
        </button>
      </p>
    );
  }
  if (!isDue) return null;
  const age = backup && Math.floor((now - backup.time) / DAY_MS);
  return (
    <p class="banner">
      {age === null ? t('backupNever') : plural('backupAge', age)}{' '}
      <button type="button" class="link" onClick={onOpen}>
        {t('backupNow')}
      </button>
    </p>
  );
}
