import { useStrings } from './strings-context.ts';

interface LookUpSwitchProps {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** The reader's word that a name may be sent, which is given at the first look-up and can be taken back here. */
export function LookUpSwitch({ isOn, onSwitch }: LookUpSwitchProps) {
  const { t } = useStrings();
  return (
    <div class="choices">
      <label class="choice">
        <input
          type="checkbox"
          checked={isOn}
          onClick={(event) => {
            // It shows what holds: Firefox may refuse.
            event.preventDefault();
            onSwitch(!isOn);
          }}
        />
        <span>
          {t('requestsAllow')}
          <span class="explained">{t('requestsAllowNote')}</span>
        </span>
      </label>
    </div>
  );
}
