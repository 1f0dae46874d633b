/** Whether a UTF-16 unit is one of A–Z, a–z. */
export const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
