/** Longest name in UTF-16 code units that the background takes. */
export const NAME_LIMIT = 300;
