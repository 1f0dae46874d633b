import { openDB } from 'idb';

/**
 * The folder that the reader chose for backups. Its handle survives a structured clone only, so it cannot be sent
 * to the background as a message: the page that writes backups keeps it in a database of its own.
 */
const NAME = 'backgrounder-folder';
const STORE = 'folder';

export async function readFolder(): Promise<FileSystemDirectoryHandle | null> {
  const database = await openFolderDatabase();
  try {
    const handle: unknown = await database.get(STORE, STORE);
    return handle instanceof FileSystemDirectoryHandle ? handle : null;
  } finally {
    database.close();
  }
}

/** @param handle null forgets the folder */
export async function keepFolder(handle: FileSystemDirectoryHandle | null): Promise<void> {
  const database = await openFolderDatabase();
  try {
    if (handle) await database.put(STORE, handle, STORE);
    else await database.clear(STORE);
  } finally {
    database.close();
  }
}

function openFolderDatabase() {
  return openDB(NAME, 1, {
    upgrade(database) {
      database.createObjectStore(STORE);
    },
  });
}
