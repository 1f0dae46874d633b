import { useEffect, useState } from 'preact/hooks';
import {
  type BackupFolder,
  chooseFolder,
  findFolder,
  forgetFolder,
  hasFolders,
  reopenFolder,
} from './folder-access.ts';

export interface Folder {
  /** Whether this browser has folders for pages at all. */
  readonly isOffered: boolean;
  /** Whether it is known by now which one was chosen. */
  readonly isRead: boolean;
  readonly folder: BackupFolder | null;
  readonly choose: () => void;
  readonly reopen: () => void;
  readonly forget: () => void;
}

/** Of all parts of a page that show the folder: what one of them does to it concerns the others. */
const refreshers = new Set<() => void>();

/** The folder that backups go to. */
export function useFolder(): Folder {
  const [folder, setFolder] = useState<BackupFolder | null | undefined>(undefined);
  useEffect(() => {
    const refresh = (): void => {
      void findFolder().then(setFolder);
    };
    refresh();
    refreshers.add(refresh);
    return () => {
      refreshers.delete(refresh);
    };
  }, []);
  const after = (act: () => Promise<unknown>) => () => {
    void act().finally(() => {
      for (const refresh of refreshers) refresh();
    });
  };
  return {
    isOffered: hasFolders(),
    isRead: folder !== undefined,
    folder: folder ?? null,
    choose: after(chooseFolder),
    reopen: after(reopenFolder),
    forget: after(forgetFolder),
  };
}
