import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from '../strings-context.ts';

const FORMATS = [
  ['json', 'formatJson', 'formatJsonNote'],
  ['markdown', 'formatMarkdown', 'formatMarkdownNote'],
  ['csv', 'formatCsv', 'formatCsvNote'],
  ['annotations', 'formatAnnotations', 'formatAnnotationsNote'],
] as const;

type Format = (typeof FORMATS)[number][0];

interface ExportFormProps {
  isBusy: boolean;
  onExport: (format: Format) => void;
}

/** In which format the library is taken out. */
export function ExportForm({ isBusy, onExport }: ExportFormProps) {
  const { t } = useStrings();
  const [format, setFormat] = useState<Format>('json');
  function submit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    onExport(format);
  }
  return (
    <form onSubmit={submit}>
      <fieldset class="choices">
        <legend class="layer-name">{t('exportAs')}</legend>
        {FORMATS.map(([value, name, note]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="format"
              value={value}
              checked={format === value}
              onChange={() => setFormat(value)}
            />
            <span>
              {t(name)}
              <span class="explained">{t(note)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button" disabled={isBusy}>
        {t('exportButton')}
      </button>
    </form>
  );
}
