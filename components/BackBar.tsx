import { Icon } from './Icon.tsx';
import { useStrings } from './strings-context.ts';

interface BackBarProps {
  /** What one goes back to: the article's title. */
  title: string;
  onBack: () => void;
}

/** Over an opened name: the way back to the list. */
export function BackBar({ title, onBack }: BackBarProps) {
  const { t } = useStrings();
  return (
    <div class="back-bar">
      <button type="button" class="quiet with-icon" onClick={onBack}>
        <Icon name="back" size={15} />
        {t('back')}
      </button>
      <p aria-hidden="true">{title}</p>
    </div>
  );
}
