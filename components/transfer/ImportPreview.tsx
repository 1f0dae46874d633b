import { useState } from 'preact/hooks';
import type { Fate, Rule, Rules } from '../../utils/formats/compare/fates.ts';
import { useStrings } from '../strings-context.ts';
import { type FateCount, FateRow } from './FateRow.tsx';
import { FATE_NAMES } from './rules.ts';

interface ImportPreviewProps {
  name: string;
  integrity: 'whole' | 'damaged' | 'unknown';
  refused: number;
  counts: Readonly<Record<Fate, FateCount>>;
  /** Corrections and readings that are not here yet. */
  others: { readonly corrections: number; readonly readings: number };
  hasSettings: boolean;
  /** What is done with each without a choice. */
  first: Rules;
  onTake: (rules: Rules, withSettings: boolean) => void;
  onLeave: () => void;
}

/** What an import would do, before it does it, and a rule for each kind of difference. */
export function ImportPreview(props: ImportPreviewProps) {
  const { name, integrity, refused, counts, others, hasSettings, first, onTake, onLeave } = props;
  const { t, plural } = useStrings();
  const [rules, setRules] = useState(first);
  const [withSettings, setWithSettings] = useState(false);
  const choose = (fate: keyof Rules, rule: Rule): void => setRules({ ...rules, [fate]: rule });
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title" class="layer-name">
        {t('importBrings', name)}
      </h2>
      {integrity === 'whole' && <p class="source">{t('integrityWhole')}</p>}
      {integrity === 'damaged' && (
        <p class="failure" role="alert">
          {t('integrityDamaged')}
        </p>
      )}
      {refused > 0 && <p class="failure">{plural('importRefused', refused)}</p>}
      <table class="fates">
        <thead>
          <tr>
            <th scope="col">{t('previewWhat')}</th>
            <th scope="col">{t('previewNotes')}</th>
            <th scope="col">{t('previewNames')}</th>
            <th scope="col">{t('previewRule')}</th>
          </tr>
        </thead>
        {FATE_NAMES.map(([fate, title]) => (
          <FateRow
            key={fate}
            fate={fate}
            title={t(title)}
            count={counts[fate]}
            rule={fate === 'same' ? null : rules[fate]}
            onRule={(rule) => fate !== 'same' && choose(fate, rule)}
          />
        ))}
      </table>
      {others.corrections > 0 && <p>{plural('importCorrections', others.corrections)}</p>}
      {others.readings > 0 && <p>{plural('importReadings', others.readings)}</p>}
      {hasSettings && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => setWithSettings(event.currentTarget.checked)}
          />
          <span>
            {t('importSettings')}
            <span class="explained">{t('importSettingsNote')}</span>
          </span>
        </label>
      )}
      <p class="acts">
        <button type="button" class="button" onClick={() => onTake(rules, withSettings)}>
          {t('importButton')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}
