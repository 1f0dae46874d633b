/**
 * Opens a database without any of our code, as another context or an older version would.
 * @param version the one that is there, where none is named
 */
export function openRaw(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase, transaction: IDBTransaction) => void = () => undefined,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    if (request.transaction !== null) upgrade(request.result, request.transaction);
  };
  return settle(request);
}

/** Deletes a database; rejects where an open connection does not give way. */
export function deleteRaw(name: string): Promise<unknown> {
  const request = indexedDB.deleteDatabase(name);
  return Promise.race([
    settle(request),
    new Promise((_, reject) => {
      request.onblocked = () => reject(new Error('blocked'));
    }),
  ]);
}

export function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
