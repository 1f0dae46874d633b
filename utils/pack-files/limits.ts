/** Longest file in bytes, packed or not. */
export const FILE_LIMIT = 64 * 1024 * 1024;

/** Longest text in bytes, unpacked: a small file may hold gigabytes of nothing. */
export const TEXT_LIMIT = 64 * 1024 * 1024;

/** Most entries of a pack. */
export const ENTRY_LIMIT = 200_000;

/** Problems that are listed one by one; the others are counted. */
export const PROBLEM_LIMIT = 100;

/** Entries that are shown before a pack is added. */
export const SHOWN_ENTRIES = 5;
