import { ForgetForm } from '../../components/ForgetForm.tsx';
import { ReadingList } from '../../components/ReadingList.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { keepChoice } from '../../utils/app/keep-choice.ts';
import { useReadings } from '../../utils/app/use-readings.ts';
import { useSettings } from '../../utils/app/use-settings.ts';
import { changeSettings } from '../../utils/settings.ts';
import { Place } from './Place.tsx';

/** The memory of readings: the switch, what is remembered, and ways to forget it. */
export function Readings() {
  const { t, plural } = useStrings();
  const settings = useSettings();
  const { count, readings, hasMore, forgotten, fetchMore, forget } = useReadings();
  return (
    <Place title={t('placeReadings')} intro={t('readingsIntro')}>
      {settings && (
        <div class="choices">
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.readings}
              onChange={(event) => keepChoice(changeSettings({ readings: event.currentTarget.checked }))}
            />
            <span>{t('readingsSwitch')}</span>
          </label>
        </div>
      )}
      {forgotten !== null && (
        <p class="aside-line" role="status">
          {plural('readingsForgotten', forgotten)}
        </p>
      )}
      {count?.all === 0 && <p class="none">{t('readingsNone')}</p>}
      {count !== null && count.all > 0 && (
        <>
          <p class="aside-line">{plural('readingsCount', count.all)}</p>
          <ReadingList readings={readings} now={Date.now()} onForget={({ id }) => forget({ id })} />
          {hasMore && (
            <button type="button" class="link more" onClick={fetchMore}>
              {t('readingsOlder')}
            </button>
          )}
          <ForgetForm sites={count.sites} onForget={forget} />
        </>
      )}
    </Place>
  );
}
