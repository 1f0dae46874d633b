/** 32-bit FNV-1a over at most the first 48 UTF-16 units of `text[from, to)`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  const end = Math.min(to, from + 48);
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Spreads the bits of a 32-bit number (murmur3's finaliser). */
function finish(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hash of a feature: its template and one value. */
export function mix(template: number, value: number): number {
  return finish(Math.imul(template + 1, 0x9e3779b1) ^ value);
}

/** Hash of a feature of two values; the order matters. */
export function mix2(template: number, first: number, second: number): number {
  return finish(Math.imul(finish(Math.imul(template + 1, 0x9e3779b1) ^ first), 31) ^ second);
}
