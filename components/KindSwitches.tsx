import type { EntityKind } from '../utils/types.ts';
import { useStrings } from './strings-context.ts';

interface KindSwitchesProps {
  shown: Readonly<Record<EntityKind, boolean>>;
  onSwitch: (kind: EntityKind) => void;
}

/** People and organisations as two switches that wear their own lines while they are on. */
export function KindSwitches({ shown, onSwitch }: KindSwitchesProps) {
  const { t } = useStrings();
  return (
    <div class="kind-switches">
      {(['person', 'organisation'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          class={shown[kind] ? `kind-switch u-${kind}` : 'kind-switch'}
          aria-pressed={shown[kind]}
          onClick={() => onSwitch(kind)}
        >
          {t(kind === 'person' ? 'people' : 'organisations')}
        </button>
      ))}
    </div>
  );
}
