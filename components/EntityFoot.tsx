import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FailureCode } from '../utils/messages/result.ts';
import type { Correction } from '../utils/types.ts';
import { CorrectionMenu, type CorrectionMenuProps } from './CorrectionMenu.tsx';
import { CORRECTED } from './CorrectionTable.tsx';
import { FailureLine } from './FailureLine.tsx';
import { useStrings } from './strings-context.ts';
import { UndoLine } from './UndoLine.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface Corrections extends CorrectionMenuProps {
  /** The correction made last, as long as it can be taken back here. */
  last: Correction | null;
  failure: FailureCode | null;
  onUndo: () => void;
}

interface EntityFootProps {
  /** Null where it is asked already, or there is nothing to ask. */
  onLookUp: (() => void) | null;
  /** Null where there is nothing to correct. */
  corrections: Corrections | null;
}

/** What can be done about somebody, always in sight under what is known: look them up, or say that the mark is wrong. */
export function EntityFoot({ onLookUp, corrections }: EntityFootProps) {
  const { t } = useStrings();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const foot = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const lookUp = useRef<HTMLButtonElement>(null);
  const couldLookUp = useRef(onLookUp !== null);
  useKeptFocus(foot, toggle);

  // Whoever thought better of asking comes back to where they began.
  useEffect(() => {
    const isBack = onLookUp !== null && !couldLookUp.current;
    couldLookUp.current = onLookUp !== null;
    if (isBack && document.activeElement === document.body) lookUp.current?.focus();
  }, [onLookUp]);

  // It stays until the correction is made: the focus then goes from its button to the one that takes it back.
  const last = corrections?.last ?? null;
  useEffect(() => setOpen(false), [last?.id]);

  const isGone = last?.type === 'no-name';
  const isMenuOpen = isOpen && !isGone;
  return (
    <footer class="entity-foot" ref={foot}>
      {last && (
        <UndoLine
          key={last.id}
          message={t(CORRECTED[last.type], last.name, last.other?.name ?? '')}
          onUndo={() => corrections?.onUndo()}
        />
      )}
      {corrections?.failure && <FailureLine code={corrections.failure} />}
      {!isGone && (
        <p class="foot-line">
          {onLookUp && (
            <button type="button" class="link look-up" ref={lookUp} onClick={onLookUp}>
              {t('lookUp')}
            </button>
          )}
          {corrections && (
            <button
              type="button"
              class="quiet not-right"
              ref={toggle}
              aria-expanded={isMenuOpen}
              aria-controls={isMenuOpen ? id : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {t('correctLayer')}
            </button>
          )}
        </p>
      )}
      {isMenuOpen && corrections && (
        <div id={id}>
          <CorrectionMenu {...corrections} />
        </div>
      )}
    </footer>
  );
}
