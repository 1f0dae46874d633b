import type { LedgerEntry } from '../utils/messages/look-up.ts';
import type { MessageKey } from '../utils/strings/strings.ts';
import { useStrings } from './strings-context.ts';

const SUBJECTS: Readonly<Record<LedgerEntry['about'], MessageKey>> = {
  search: 'requestSearch',
  page: 'requestPage',
  item: 'requestItem',
  names: 'requestNames',
};

const OUTCOMES: Readonly<Record<LedgerEntry['outcome'], MessageKey>> = {
  pending: 'outcomePending',
  answered: 'outcomeAnswered',
  unreachable: 'outcomeUnreachable',
  silent: 'outcomeSilent',
  busy: 'outcomeBusy',
  missing: 'outcomeMissing',
  faulty: 'outcomeFaulty',
  oversized: 'outcomeOversized',
  unreadable: 'outcomeUnreadable',
};

interface RequestTableProps {
  /** The newest first. */
  requests: readonly LedgerEntry[];
}

/** Every request that left the machine: when, to whom, what for, and what came of it. */
export function RequestTable({ requests }: RequestTableProps) {
  const { t, locale } = useStrings();
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <table class="requests">
      <thead>
        <tr>
          <th scope="col">{t('requestsTime')}</th>
          <th scope="col">{t('requestsHost')}</th>
          <th scope="col">{t('requestsSubject')}</th>
          <th scope="col">{t('requestsOutcome')}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ id, time, host, about, subject, outcome }) => (
          <tr key={id}>
            <td>{times.format(time)}</td>
            <td>{host}</td>
            <td>
              <bdi>{t(SUBJECTS[about], subject)}</bdi>
            </td>
            <td>{t(OUTCOMES[outcome])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
