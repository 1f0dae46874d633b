import type { FailureCode } from '../utils/messages/result.ts';
import { useStrings } from './strings-context.ts';

interface FailureLineProps {
  code: FailureCode;
}

/** What went wrong, and what it did to the reader's words. */
export function FailureLine({ code }: FailureLineProps) {
  const { t } = useStrings();
  const key = code === 'full' ? 'failureFull' : code === 'conflict' ? 'failureConflict' : 'failureOther';
  return (
    <p class="failure" role="alert">
      {t(key)}
    </p>
  );
}
