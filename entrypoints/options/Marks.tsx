import { MarkSettings } from '../../components/MarkSettings.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { useMarkSettings } from '../../utils/app/use-mark-settings.ts';
import { Place } from './Place.tsx';

export function Marks() {
  const { t } = useStrings();
  const settings = useMarkSettings();
  return (
    <Place title={t('placeMarks')} intro={t('marksIntro')}>
      {settings && <MarkSettings {...settings} />}
    </Place>
  );
}
