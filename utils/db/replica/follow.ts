/**
 * Runs a write to the database so that what follows it has the same before the write is acknowledged.
 * @param write told the number of the last write that need not be listed any more (see WriteLog); null: none needs to
 */
export type Follow = <T>(write: (replicated: number | null) => Promise<T>) => Promise<T>;

/** Where there is no replica. */
export const followNothing: Follow = (write) => write(null);
