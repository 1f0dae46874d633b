import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from './strings-context.ts';

interface WikipediaConsentProps {
  /** What would be sent. */
  name: string;
  /** Why the browser's own leave is still wanting. */
  obstacle: 'refused' | 'elsewhere' | null;
  onAgree: () => void;
  onRefuse: () => void;
  onOptions: () => void;
}

/** What would be sent and to whom, before anything is; the heading takes the focus, as the button that led here is gone. */
export function WikipediaConsent({ name, obstacle, onAgree, onRefuse, onOptions }: WikipediaConsentProps) {
  const { t } = useStrings();
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => words.current?.focus(), []);
  return (
    <div class="consent">
      <p class="description" tabIndex={-1} ref={words}>
        {t('consentSent', name)}
      </p>
      <p class="source">{t('consentOnce')}</p>
      {obstacle && (
        <p class="unknown" role="alert">
          {t(obstacle === 'refused' ? 'consentRefused' : 'consentElsewhere')}
        </p>
      )}
      <p class="actions">
        {obstacle === 'elsewhere' ? (
          <>
            <button type="button" class="button is-small" onClick={onOptions}>
              {t('consentOpen')}
            </button>
            <button type="button" class="quiet" onClick={onAgree}>
              {t('tryAgain')}
            </button>
          </>
        ) : (
          <button type="button" class="button is-small" onClick={onAgree}>
            {t('consentAgree')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onRefuse}>
          {t('consentRefuse')}
        </button>
      </p>
    </div>
  );
}
