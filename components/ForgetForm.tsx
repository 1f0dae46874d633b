import { useState } from 'preact/hooks';
import type { ReadingsWhere } from '../utils/types.ts';
import { useStrings } from './strings-context.ts';

interface ForgetFormProps {
  sites: readonly { readonly site: string; readonly count: number }[];
  onForget: (where: ReadingsWhere) => void;
}

const DAY_MS = 86_400_000;

/** Forgets the readings of a site, of a period, or all of them, which is asked once more. */
export function ForgetForm({ sites, onForget }: ForgetFormProps) {
  const { t } = useStrings();
  const [site, setSite] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [isSure, setSure] = useState(false);
  const chosen = site || (sites[0]?.site ?? '');
  const period = readPeriod(from, to);
  return (
    <fieldset class="forget">
      <legend class="layer-name">{t('forgetSome')}</legend>
      <p>
        <label>
          {t('forgetSite')}{' '}
          <select value={chosen} onChange={(event) => setSite(event.currentTarget.value)}>
            {sites.map((one) => (
              <option key={one.site} value={one.site}>
                {t('siteCount', one.site, one.count)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="link" onClick={() => onForget({ site: chosen })}>
          {t('forget')}
        </button>
      </p>
      <p>
        <label>
          {t('forgetFrom')}{' '}
          <input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label>
          {t('forgetTo')}{' '}
          <input type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button
          type="button"
          class="link"
          disabled={period === null}
          onClick={() => period && onForget(period)}
        >
          {t('forget')}
        </button>
      </p>
      {isSure ? (
        <p role="alert">
          {t('forgetAllSure')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setSure(false);
              onForget({ from: 0, to: Number.MAX_SAFE_INTEGER });
            }}
          >
            {t('forgetAll')}
          </button>
          <button type="button" class="quiet" onClick={() => setSure(false)}>
            {t('cancel')}
          </button>
        </p>
      ) : (
        <button type="button" class="link" onClick={() => setSure(true)}>
          {t('forgetAll')}
        </button>
      )}
    </fieldset>
  );
}

/** From the first moment of one day to the last of another, by the reader's clock; null where a day is missing. */
function readPeriod(from: string, to: string): { from: number; to: number } | null {
  const start = new Date(`${from}T00:00`).getTime();
  const end = new Date(`${to}T00:00`).getTime() + DAY_MS - 1;
  return Number.isNaN(start) || Number.isNaN(end) || start < 0 || start > end
    ? null
    : { from: start, to: end };
}
