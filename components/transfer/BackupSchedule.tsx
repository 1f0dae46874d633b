import { useStrings } from '../strings-context.ts';

const CHOICES = [
  [0, 'everyNever'],
  [1, 'everyDay'],
  [7, 'everyWeek'],
  [30, 'everyMonth'],
] as const;

type Every = (typeof CHOICES)[number][0];

interface BackupScheduleProps {
  every: Every;
  onEvery: (every: Every) => void;
}

/** How often a backup is made. */
export function BackupSchedule({ every, onEvery }: BackupScheduleProps) {
  const { t } = useStrings();
  return (
    <fieldset class="choices">
      <legend class="layer-name">{t('backupEvery')}</legend>
      {CHOICES.map(([days, key]) => (
        <label key={days} class="choice">
          <input type="radio" name="every" checked={every === days} onChange={() => onEvery(days)} />
          <span>{t(key)}</span>
        </label>
      ))}
      <p class="source">{t('backupEveryNote')}</p>
    </fieldset>
  );
}
