import { LookUpSwitch } from '../../components/LookUpSwitch.tsx';
import { RequestTable } from '../../components/RequestTable.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { keepChoice } from '../../utils/app/keep-choice.ts';
import { switchLookUps } from '../../utils/app/look-up-leave.ts';
import { useLookUpLeave } from '../../utils/app/use-look-up-leave.ts';
import { useRequests } from '../../utils/app/use-requests.ts';
import { Place } from './Place.tsx';

/** The ledger of what left the machine, and the reader's word that lets it. */
export function Requests() {
  const { t } = useStrings();
  const isOn = useLookUpLeave();
  const { requests, hasMore, fetchMore, clear } = useRequests();
  return (
    <Place title={t('placeRequests')} intro={t('requestsIntro')}>
      {isOn !== null && <LookUpSwitch isOn={isOn} onSwitch={(wanted) => keepChoice(switchLookUps(wanted))} />}
      {requests === 'unreadable' && <p class="none">{t('requestsUnreadable')}</p>}
      {Array.isArray(requests) && requests.length === 0 && <p class="none">{t('requestsNone')}</p>}
      {Array.isArray(requests) && requests.length > 0 && (
        <>
          <p class="requests-clear">
            <button type="button" class="link" onClick={clear}>
              {t('requestsClear')}
            </button>
            <small>{t('requestsClearNote')}</small>
          </p>
          <RequestTable requests={requests} />
          {hasMore && (
            <button type="button" class="link more" onClick={fetchMore}>
              {t('requestsOlder')}
            </button>
          )}
        </>
      )}
    </Place>
  );
}
