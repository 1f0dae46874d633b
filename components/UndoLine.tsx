import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from './strings-context.ts';

interface UndoLineProps {
  message: string;
  onUndo: () => void;
}

/**
 * Says what was done and takes it back. The button that did it is gone: this one takes the focus, and what was done is
 * read with it, once.
 */
export function UndoLine({ message, onUndo }: UndoLineProps) {
  const { t } = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const id = useId();
  return (
    <p class="undo-line">
      <span id={id}>{message}</span>{' '}
      <button type="button" class="link" aria-describedby={id} ref={button} onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
