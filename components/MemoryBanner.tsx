import { useStrings } from './strings-context.ts';

/** Said wherever notes are written while nothing can be stored. */
export function MemoryBanner() {
  const { t } = useStrings();
  return <p class="banner">{t('memoryBanner')}</p>;
}
