import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from './strings-context.ts';

interface UndoLineProps {
  message: string;
  onUndo: () => void;
}

/** Says what was done and takes it back. It takes the focus, as the button that did it is gone. */
export function UndoLine({ message, onUndo }: UndoLineProps) {
  const { t } = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <p class="undo-line" role="status">
      {message}{' '}
      <button type="button" class="link" ref={button} onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
