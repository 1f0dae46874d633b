import type { MessageKey } from '../../utils/strings/strings.ts';
import { useStrings } from '../strings-context.ts';

interface ShareLineProps {
  message: Extract<MessageKey, 'exportReading' | 'importComparing' | 'importTaking' | 'backupWriting'>;
  /** 0 to 1. */
  share: number;
}

/** How far something has come. */
export function ShareLine({ message, share }: ShareLineProps) {
  const { t, locale } = useStrings();
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <p class="share">
      <progress value={share} aria-label={t(message, '')} /> {t(message, percent)}
    </p>
  );
}
