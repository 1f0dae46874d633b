import { Icon } from './Icon.tsx';
import { useStrings } from './strings-context.ts';

interface PageFootProps {
  /** Missing where the page has no site that could be paused. */
  onPause?: (() => void) | undefined;
  /** Missing where the browser has no side panel, or this is it. */
  onBeside?: (() => void) | undefined;
  onLibrary: () => void;
}

/** What can always be done from the list: pause here, move beside the page, open the library. */
export function PageFoot({ onPause, onBeside, onLibrary }: PageFootProps) {
  const { t } = useStrings();
  return (
    <footer class="page-foot">
      {onPause && (
        <button type="button" class="quiet with-icon" onClick={onPause}>
          <Icon name="pause" size={15} />
          {t('pauseSite')}
        </button>
      )}
      <span class="spring" />
      {onBeside && (
        <button type="button" class="icon-button" title={t('openBeside')} onClick={onBeside}>
          <Icon name="beside" />
        </button>
      )}
      <button type="button" class="icon-button" title={t('library')} onClick={onLibrary}>
        <Icon name="library" />
      </button>
    </footer>
  );
}
