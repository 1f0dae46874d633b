import type { EntityKind } from '../utils/types.ts';
import { useStrings } from './strings-context.ts';

interface KindSignProps {
  kind: EntityKind;
}

/** A filled disc for people, an open square for organisations: the same signs as in the page and in the strip. */
export function KindSign({ kind }: KindSignProps) {
  const { t } = useStrings();
  return (
    <svg
      class={`kind ${kind}`}
      viewBox="0 0 9 9"
      role="img"
      aria-label={t(kind === 'person' ? 'kindPerson' : 'kindOrganisation')}
    >
      {kind === 'person' ? (
        <circle cx="4.5" cy="4.5" r="3.7" fill="currentColor" />
      ) : (
        <rect x="1.2" y="1.2" width="6.6" height="6.6" fill="none" stroke="currentColor" stroke-width="1.5" />
      )}
    </svg>
  );
}
