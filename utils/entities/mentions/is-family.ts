/** Whether a name stands for a family, not for a person: "the Clintons", "the Lopez family". */
export function isFamily(text: string, start: number, end: number): boolean {
  if (!/\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start))) return false;
  return /^\p{Lu}[\p{L}-]+s$/u.test(text.slice(start, end)) || /^\sfamily\b/u.test(text.slice(end, end + 8));
}
