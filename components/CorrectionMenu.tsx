import { useEffect, useRef, useState } from 'preact/hooks';
import type { About } from '../utils/messages/notes-protocol.ts';
import type { CorrectionType, EntityKind, LibraryEntity } from '../utils/types.ts';
import { EntityPicker } from './EntityPicker.tsx';
import { useStrings } from './strings-context.ts';

export interface CorrectionMenuProps {
  kind: EntityKind;
  /** Who else the article names. */
  here: readonly About[];
  find: (query: string) => Promise<readonly LibraryEntity[]>;
  onCorrect: (type: CorrectionType, other: About | null) => void;
}

/** What can be wrong with a mark, each in one click but for whom somebody is the same as. */
export function CorrectionMenu({ kind, here, find, onCorrect }: CorrectionMenuProps) {
  const { t } = useStrings();
  const [isPicking, setPicking] = useState(false);
  const picker = useRef<HTMLDivElement>(null);
  // Whom to pick from stands under the field.
  useEffect(() => picker.current?.scrollIntoView?.({ block: 'start' }), [isPicking]);
  const otherKind = kind === 'person' ? 'organisation' : 'person';
  if (isPicking) {
    return (
      <div ref={picker}>
        <EntityPicker
          label={t('correctSameAs')}
          here={here}
          find={find}
          fresh={kind}
          onPick={(other) => onCorrect('same-as', other)}
          onCancel={() => setPicking(false)}
        />
      </div>
    );
  }
  return (
    <p class="correct">
      <button type="button" class="quiet" onClick={() => onCorrect('no-name', null)}>
        {t('correctNoName')}
      </button>
      <button type="button" class="quiet" onClick={() => onCorrect(otherKind, null)}>
        {t(otherKind === 'person' ? 'correctPerson' : 'correctOrganisation')}
      </button>
      <button type="button" class="quiet" onClick={() => onCorrect('someone-else', null)}>
        {t('correctSomeoneElse')}
      </button>
      <button type="button" class="quiet" onClick={() => setPicking(true)}>
        {t('correctSameAsMore')}
      </button>
    </p>
  );
}
