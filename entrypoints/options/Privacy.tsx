import { useStrings } from '../../components/strings-context.ts';
import { Place } from './Place.tsx';

export function Privacy() {
  const { t } = useStrings();
  return (
    <Place title={t('placePrivacy')}>
      <p class="lead">{t('privacy1')}</p>
      <p class="lead">{t('privacy2')}</p>
      <p class="lead">{t('privacy3')}</p>
      <p class="lead">{t('privacy4')}</p>
      <p class="lead">{t('privacy5')}</p>
    </Place>
  );
}
