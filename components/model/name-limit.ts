/** Longest name in UTF-16 code units that can be written: the background refuses longer ones. */
export const NAME_LIMIT = 300;
