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
        <button type="button" class="quiet" onClick={onPause}>
          {t('pauseSite')}
        </button>
      )}
      <span class="foot-ways">
        {onBeside && (
          <button type="button" class="quiet" onClick={onBeside}>
            {t('openBeside')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onLibrary}>
          {t('placeLibrary')}
        </button>
      </span>
    </footer>
  );
}
