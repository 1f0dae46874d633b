import { useEffect, useState } from 'preact/hooks';
import { ShortcutTable } from '../../components/ShortcutTable.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { listShortcuts, openShortcutSettings, type Shortcut } from '../../utils/app/shortcuts.ts';
import { Place } from './Place.tsx';

export function Shortcuts() {
  const { t } = useStrings();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void listShortcuts().then(setShortcuts);
  }, []);
  return (
    <Place title={t('placeShortcuts')} intro={t('shortcutsIntro')}>
      <ShortcutTable shortcuts={shortcuts} onChange={() => void openShortcutSettings()} />
    </Place>
  );
}
