import { useStrings } from './strings-context.ts';

/** How many of the names are marked in the page. */
type MarkChoice = 'all' | 'first' | 'none';

interface MarkSettingsProps {
  marks: MarkChoice;
  showNoted: boolean;
  onMarks: (marks: MarkChoice) => void;
  onShowNoted: (showNoted: boolean) => void;
}

const CHOICES = [
  ['all', 'marksAll'],
  ['first', 'marksFirst'],
  ['none', 'marksNone'],
] as const;

/** How names look in an article, and what a page may learn from it. */
export function MarkSettings({ marks, showNoted, onMarks, onShowNoted }: MarkSettingsProps) {
  const { t } = useStrings();
  return (
    <>
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
      <label class="choice">
        <input type="checkbox" checked={showNoted} onChange={() => onShowNoted(!showNoted)} />
        <span>
          {t('showNoted')}
          <span class="explained">{t('showNotedNote')}</span>
        </span>
      </label>
    </>
  );
}
