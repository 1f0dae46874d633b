import type { LookUpFailure, LookUpTrouble } from '../../utils/messages/look-up.ts';
import type { MessageKey, Strings } from '../../utils/strings/strings.ts';

const WORDS: Readonly<Record<LookUpFailure, MessageKey>> = {
  offline: 'lookUpOffline',
  unreachable: 'lookUpUnreachable',
  silent: 'lookUpSilent',
  busy: 'lookUpBusy',
  missing: 'lookUpMissing',
  faulty: 'lookUpFaulty',
  oversized: 'lookUpOversized',
  unreadable: 'lookUpUnreadable',
};

/** Why Wikipedia gave no answer, and until when it wants to be left alone by the reader's clock. */
export function describeTrouble(trouble: LookUpTrouble, { t, locale }: Strings): string {
  if (trouble === 'unavailable') return t('lookUpUnavailable');
  const { reason, until } = trouble;
  if (reason !== 'busy' || until === null) return t(WORDS[reason]);
  return t(WORDS.busy, new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(until));
}
