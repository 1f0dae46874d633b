import { MarkSettings } from '../../components/MarkSettings.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { useSettings } from '../../utils/app/use-settings.ts';
import { changeSettings } from '../../utils/settings.ts';
import { Place } from './Place.tsx';

export function Marks() {
  const { t } = useStrings();
  const settings = useSettings();
  return (
    <Place title={t('placeMarks')} intro={t('marksIntro')}>
      {settings && (
        <MarkSettings marks={settings.marks} onMarks={(marks) => void changeSettings({ marks })} />
      )}
    </Place>
  );
}
