import { useStrings } from './strings-context.ts';

/** How many of the names are marked in the page. */
type MarkChoice = 'all' | 'first' | 'none';

interface MarkSettingsProps {
  marks: MarkChoice;
  onMarks: (marks: MarkChoice) => void;
}

const CHOICES = [
  ['all', 'marksAll'],
  ['first', 'marksFirst'],
  ['none', 'marksNone'],
] as const;

/** How many of the names in an article are marked. */
export function MarkSettings({ marks, onMarks }: MarkSettingsProps) {
  const { t } = useStrings();
  return (
    <fieldset class="choices">
      <legend class="layer-name">{t('marksWhich')}</legend>
      {CHOICES.map(([choice, key]) => (
        <label key={choice} class="choice">
          <input type="radio" name="marks" checked={marks === choice} onChange={() => onMarks(choice)} />
          <span>
            {t(key)}
            {choice === 'none' && <span class="explained">{t('marksNoneNote')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
