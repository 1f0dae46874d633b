import type { MessageKey } from '../utils/strings/strings.ts';
import { useStrings } from './strings-context.ts';

interface ShortcutTableProps {
  /** Commands with the keys that the browser keeps for them, empty where there are none. */
  shortcuts: readonly { readonly name: string; readonly keys: string }[];
  onChange: () => void;
}

const COMMANDS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'shortcutOpen',
  'walk-next': 'commandWalkNext',
  'walk-previous': 'commandWalkPrevious',
  'ask-speaker': 'commandAskSpeaker',
};

const KEYS: readonly (readonly [MessageKey, MessageKey])[] = [
  ['keyArrows', 'keyArrowsDoes'],
  ['keyEnter', 'keyEnterDoes'],
  ['keyEscape', 'keyEscapeDoes'],
  ['keyTab', 'keyTabDoes'],
  ['keyWalk', 'keyWalkDoes'],
  ['keyKeep', 'keyKeepDoes'],
];

/** Every key that does something: the browser's, which the reader may change, and those of lists and card. */
export function ShortcutTable({ shortcuts, onChange }: ShortcutTableProps) {
  const { t } = useStrings();
  const known = shortcuts.flatMap(({ name, keys }) => {
    const does = COMMANDS[name];
    return does ? [{ name, does, keys }] : [];
  });
  return (
    <>
      {known.length > 0 && (
        <>
          <dl class="facts">
            {known.map(({ name, does, keys }) => (
              <div key={name}>
                <dt>{t(does)}</dt>
                <dd>{keys || t('shortcutNone')}</dd>
              </div>
            ))}
          </dl>
          <p>
            <button type="button" class="link" onClick={onChange}>
              {t('changeShortcuts')}
            </button>
          </p>
        </>
      )}
      <h2 class="layer-name">{t('keysIntro')}</h2>
      <dl class="facts">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>{t(does)}</dt>
            <dd>{t(key)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
