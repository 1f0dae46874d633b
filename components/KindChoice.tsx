import type { EntityKind } from '../utils/types.ts';
import { useStrings } from './strings-context.ts';

interface KindChoiceProps {
  kind: EntityKind;
  onKind: (kind: EntityKind) => void;
}

const KINDS = [
  ['person', 'kindPerson'],
  ['organisation', 'kindOrganisation'],
] as const;

/** Whether a name that the article's reader gave is a person's or an organisation's. */
export function KindChoice({ kind, onKind }: KindChoiceProps) {
  const { t } = useStrings();
  return (
    <fieldset class="kind-choice">
      <legend class="unseen">{t('kindWhich')}</legend>
      {KINDS.map(([choice, key]) => (
        <label key={choice}>
          <input type="radio" name="kind" checked={kind === choice} onChange={() => onKind(choice)} />
          {t(key)}
        </label>
      ))}
    </fieldset>
  );
}
