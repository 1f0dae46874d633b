import type { Progress } from '../utils/messages/background.ts';
import { useStrings } from './strings-context.ts';

interface TakingLineProps {
  progress: Progress;
}

/** How far the background pack has come in. */
export function TakingLine({ progress: { taken, total } }: TakingLineProps) {
  const { t, locale } = useStrings();
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(total > 0 ? taken / total : 0);
  return <p class="source taking">{t('packTaking', share)}</p>;
}
