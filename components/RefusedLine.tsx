import { useStrings } from './strings-context.ts';

/** Said where the browser would not keep what was chosen. */
export function RefusedLine() {
  const { t } = useStrings();
  return (
    <p class="failure" role="alert">
      {t('choiceRefused')}
    </p>
  );
}
