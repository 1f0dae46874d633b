import { keepFolder, readFolder } from '../../db/backup-folder.ts';
import type { NamedFile } from './write-file.ts';

/** What of a folder's handle only Chromium has, and TypeScript does not know. */
interface Permitted {
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

export interface BackupFolder {
  readonly name: string;
  /** Whether it can be written to without asking the reader. */
  readonly isOpen: boolean;
}

/** Whether this browser lets a page write into a folder: Chromium does. */
export function hasFolders(): boolean {
  return typeof Reflect.get(window, 'showDirectoryPicker') === 'function';
}

export async function findFolder(): Promise<BackupFolder | null> {
  const handle = hasFolders() ? await readFolder().catch(() => null) : null;
  return handle && { name: handle.name, isOpen: await isPermitted(handle, 'queryPermission') };
}

/** To be called from a click. @returns false where the reader thought better of it */
export async function chooseFolder(): Promise<boolean> {
  const pick = Reflect.get(window, 'showDirectoryPicker') as Picker;
  try {
    await keepFolder(await pick.call(window, { id: 'backups', mode: 'readwrite' }));
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

/** Asks for the permission anew, which a browser may have forgotten; to be called from a click. */
export async function reopenFolder(): Promise<boolean> {
  const handle = await readFolder();
  return handle !== null && (await isPermitted(handle, 'requestPermission'));
}

export async function forgetFolder(): Promise<void> {
  await keepFolder(null);
}

/** @returns false where the folder is gone or may not be written to */
export async function writeToFolder({ name, blob }: NamedFile): Promise<boolean> {
  const handle = await readFolder().catch(() => null);
  if (!handle || !(await isPermitted(handle, 'queryPermission'))) return false;
  try {
    const file = await handle.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(blob);
    await stream.close();
    return (await file.getFile()).size === blob.size;
  } catch {
    return false;
  }
}

async function isPermitted(handle: FileSystemDirectoryHandle, ask: keyof Permitted): Promise<boolean> {
  const permitted = handle as FileSystemDirectoryHandle & Permitted;
  return (await permitted[ask]({ mode: 'readwrite' })) === 'granted';
}
