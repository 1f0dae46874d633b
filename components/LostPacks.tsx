import { useStrings } from './strings-context.ts';

interface LostPacksProps {
  titles: readonly string[];
  /** Opens the place where packs are added; null where the reader is there. */
  onOpen: (() => void) | null;
  onDismiss: () => void;
}

/** Says which packs of the reader's the browser has lost, and that only they can bring them back; else nothing. */
export function LostPacks({ titles, onOpen, onDismiss }: LostPacksProps) {
  const { t, plural } = useStrings();
  if (titles.length === 0) return null;
  return (
    <div class="banner" role="alert">
      <p>{plural('packsLost', titles.length)}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      <p class="acts">
        {onOpen && (
          <button type="button" class="link" onClick={onOpen}>
            {t('packsLostAdd')}
          </button>
        )}
        <button type="button" class="link" onClick={onDismiss}>
          {t('lossDismiss')}
        </button>
      </p>
    </div>
  );
}
