import { useStrings } from '../strings-context.ts';

interface FolderLineProps {
  /** The folder's name. */
  name: string;
  /** Asks the browser for its leave. */
  onReopen: () => void;
}

/** Says that the browser has forgotten that backups may be written into the chosen folder, with the way to allow it. */
export function FolderLine({ name, onReopen }: FolderLineProps) {
  const { t } = useStrings();
  return (
    <p class="banner">
      {t('folderWaits', name)}{' '}
      <button type="button" class="link" onClick={onReopen}>
        {t('folderReopen')}
      </button>
    </p>
  );
}
