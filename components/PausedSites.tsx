import { useStrings } from './strings-context.ts';

interface PausedSitesProps {
  /** Host names. */
  sites: readonly string[];
  onResume: (site: string) => void;
}

/** The sites on which nothing is read, each with the way back. */
export function PausedSites({ sites, onResume }: PausedSitesProps) {
  const { t } = useStrings();
  if (sites.length === 0) return <p class="none">{t('sitesNone')}</p>;
  return (
    <ul class="ruled">
      {[...sites].sort().map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="link"
            aria-label={t('resumeSite', site)}
            onClick={() => onResume(site)}
          >
            {t('resume')}
          </button>
        </li>
      ))}
    </ul>
  );
}
