import type { Progress } from '../utils/messages/background.ts';
import { useStrings } from './strings-context.ts';

interface PackProgressProps {
  title: string;
  progress: Progress;
  onCancel: () => void;
}

/** How far a pack has come in, and the way back. */
export function PackProgress({ title, progress: { taken, total }, onCancel }: PackProgressProps) {
  const { t } = useStrings();
  return (
    <section class="pack-adding" aria-label={t('packAdd')}>
      <p>
        <label for="pack-progress">{t('packAdding', title, taken, total)}</label>
      </p>
      <progress id="pack-progress" max={total} value={taken} />
      <button type="button" class="link" onClick={onCancel}>
        {t('packCancel')}
      </button>
    </section>
  );
}
