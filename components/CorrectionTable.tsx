import type { MessageKey } from '../utils/strings/strings.ts';
import type { Correction, CorrectionType } from '../utils/types.ts';
import { useStrings } from './strings-context.ts';

/** What each type of correction says of a name. */
export const CORRECTED: Readonly<Record<CorrectionType, MessageKey>> = {
  'no-name': 'correctedNoName',
  person: 'correctedPerson',
  organisation: 'correctedOrganisation',
  'someone-else': 'correctedSomeoneElse',
  'same-as': 'correctedSameAs',
};

interface CorrectionTableProps {
  /** The newest first. */
  corrections: readonly Correction[];
  /** Milliseconds since 1970. */
  now: number;
  onTakeBack: (correction: Correction) => void;
}

/** Every correction with where and when it was made, and the way back. */
export function CorrectionTable({ corrections, now, onTakeBack }: CorrectionTableProps) {
  const { t, day } = useStrings();
  if (corrections.length === 0) return <p class="none">{t('correctionsNone')}</p>;
  return (
    <ul class="ruled">
      {corrections.map((correction) => {
        const words = t(CORRECTED[correction.type], correction.name, correction.other?.name ?? '');
        const when = day(correction.created, now);
        const { title } = correction;
        return (
          <li key={correction.id}>
            <span>
              <bdi>{words}</bdi>
              <span class="explained">{title ? t('correctionIn', when, title) : when}</span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('correctionUndo', words)}
              onClick={() => onTakeBack(correction)}
            >
              {t('takeBack')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
