import type { RefObject } from 'preact';
import type { EntityKind } from '../utils/types.ts';
import { KindSwitches } from './KindSwitches.tsx';
import { SearchField } from './SearchField.tsx';
import { useStrings } from './strings-context.ts';

interface FindBarProps {
  query: string;
  shown: Readonly<Record<EntityKind, boolean>>;
  fieldRef?: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  onSwitch: (kind: EntityKind) => void;
}

/** Search over names and notes; the switches give way while something is looked for. */
export function FindBar({ query, shown, fieldRef, onQuery, onSwitch }: FindBarProps) {
  const { t } = useStrings();
  return (
    <search class="find">
      <SearchField label={t('findLabel')} query={query} onQuery={onQuery} {...(fieldRef && { fieldRef })} />
      {query.trim() === '' && <KindSwitches shown={shown} onSwitch={onSwitch} />}
    </search>
  );
}
