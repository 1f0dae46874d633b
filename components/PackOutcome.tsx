import type { FailureCode } from '../utils/messages/result.ts';
import type { Refusal } from '../utils/pack-files/protocol.ts';
import type { MessageKey } from '../utils/strings/strings.ts';
import { useStrings } from './strings-context.ts';

export type PackOutcomeProps =
  | { readonly type: 'added'; readonly title: string }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'failed'; readonly failure: FailureCode | 'cancelled' };

const REFUSALS: Readonly<Record<Refusal, MessageKey>> = {
  'too-large': 'packTooLarge',
  'too-many': 'packTooMany',
  damaged: 'packDamaged',
  'no-pack': 'packNoPack',
  'no-table': 'packNoTable',
  'no-name-column': 'packNoNames',
};

/** What came of adding a pack. */
export function PackOutcome(props: PackOutcomeProps) {
  const { t } = useStrings();
  if (props.type === 'added') {
    return (
      <p class="aside-line" role="status">
        {t('packAdded', props.title)}
      </p>
    );
  }
  const key = props.type === 'refused' ? REFUSALS[props.refusal] : nameFailure(props.failure);
  return (
    <p class="failure" role="alert">
      {t(key)}
    </p>
  );
}

function nameFailure(failure: FailureCode | 'cancelled'): MessageKey {
  return failure === 'full' ? 'packFull' : 'packFailed';
}
