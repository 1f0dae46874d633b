import { useState } from 'preact/hooks';
import type { About } from '../utils/messages/notes-protocol.ts';
import type { FailureCode } from '../utils/messages/result.ts';
import type { Correction, CorrectionType, EntityKind, LibraryEntity } from '../utils/types.ts';
import { CORRECTED } from './CorrectionTable.tsx';
import { EntityPicker } from './EntityPicker.tsx';
import { FailureLine } from './FailureLine.tsx';
import { Layer } from './Layer.tsx';
import { useStrings } from './strings-context.ts';
import { UndoLine } from './UndoLine.tsx';

export interface CorrectionLayerProps {
  level: 2 | 3;
  kind: EntityKind;
  /** The correction made last, as long as it can be taken back here. */
  last: Correction | null;
  failure: FailureCode | null;
  /** Who else the article names. */
  here: readonly About[];
  find: (query: string) => Promise<readonly LibraryEntity[]>;
  onCorrect: (type: CorrectionType, other: About | null) => void;
  onUndo: () => void;
}

/** The reader's word that a mark is wrong: one click, and one to take it back. */
export function CorrectionLayer(props: CorrectionLayerProps) {
  const { t } = useStrings();
  const { level, kind, last, failure, onCorrect } = props;
  const [isPicking, setPicking] = useState(false);
  const otherKind = kind === 'person' ? 'organisation' : 'person';
  return (
    <Layer title={t('correctLayer')} level={level}>
      {last && (
        <UndoLine
          key={last.id}
          message={t(CORRECTED[last.type], last.name, last.other?.name ?? '')}
          onUndo={props.onUndo}
        />
      )}
      {failure && <FailureLine code={failure} />}
      {last?.type === 'no-name' ? null : isPicking ? (
        <EntityPicker
          label={t('correctSameAs')}
          here={props.here}
          find={props.find}
          fresh={kind}
          onPick={(other) => {
            setPicking(false);
            onCorrect('same-as', other);
          }}
          onCancel={() => setPicking(false)}
        />
      ) : (
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
      )}
    </Layer>
  );
}
