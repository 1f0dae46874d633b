/** Text for comparing as a reader would: case, diacritics and kinds of apostrophe make no difference. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/gu, "'").toLowerCase();
}
