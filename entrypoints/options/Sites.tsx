import { PausedSites } from '../../components/PausedSites.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { keepChoice } from '../../utils/app/keep-choice.ts';
import { resumeSite } from '../../utils/app/sites.ts';
import { useSettings } from '../../utils/app/use-settings.ts';
import { Place } from './Place.tsx';

export function Sites() {
  const { t } = useStrings();
  const settings = useSettings();
  return (
    <Place title={t('placeSites')} intro={t('sitesIntro')}>
      {settings && (
        <PausedSites sites={settings.pausedSites} onResume={(site) => keepChoice(resumeSite(site))} />
      )}
    </Place>
  );
}
