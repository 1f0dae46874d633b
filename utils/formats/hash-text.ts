/** SHA-256 of pieces of text one after the other, as UTF-8, in hexadecimal. */
export async function hashPieces(pieces: readonly string[]): Promise<string> {
  // Piece by piece: one string of all of a large library takes a browser several times as long to encode.
  const encoder = new TextEncoder();
  const encoded = pieces.map((piece) => encoder.encode(piece));
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of encoded) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short fingerprint (FNV-1a, 32 bits, over UTF-16 code units) that tells whether a text was changed by hand since
 * it was written out. No safeguard against anybody.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
