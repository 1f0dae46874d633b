/** FNV-1a of a name key, over its UTF-16 code units, in 32 bits. Part of what is stored: it stays as it is. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
