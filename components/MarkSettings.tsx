import { useStrings } from './strings-context.ts';

/** How many of the names are marked in the page. */
export type MarkChoice = 'all' | 'first' | 'noted' | 'none';

interface MarkSettingsProps {
  marks: MarkChoice;
  /** Whether the page may show who has notes. */
  showNoted: boolean;
  onMarks: (marks: MarkChoice) => void;
  onShowNoted: (showNoted: boolean) => void;
}

const CHOICES = [
  ['all', 'marksAll', null],
  ['first', 'marksFirst', null],
  ['noted', 'marksNoted', null],
  ['none', 'marksNone', 'marksNoneNote'],
] as const;

/** How loud the marks are in an article; marks that tell who has notes only where the reader lets the page see that. */
export function MarkSettings({ marks, showNoted, onMarks, onShowNoted }: MarkSettingsProps) {
  const { t } = useStrings();
  return (
    <>
      <fieldset class="choices">
        <legend class="layer-name">{t('marksWhich')}</legend>
        {CHOICES.filter(([choice]) => choice !== 'noted' || showNoted).map(([choice, key, note]) => (
          <label key={choice} class="choice">
            <input type="radio" name="marks" checked={marks === choice} onChange={() => onMarks(choice)} />
            <span>
              {t(key)}
              {note && <span class="explained">{t(note)}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="choices">
        <label class="choice">
          <input type="checkbox" checked={showNoted} onChange={() => onShowNoted(!showNoted)} />
          <span>
            {t('showNoted')}
            <span class="explained">{t('showNotedNote')}</span>
          </span>
        </label>
      </div>
    </>
  );
}
