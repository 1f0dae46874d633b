/** Bytes of UTF-8 that a code unit of UTF-16 may take. */
const MOST_OF_UNIT = 3;

/** Bytes that texts share: to make a buffer for each of a hundred thousand takes longer than to fill it. */
const SHARED = 1 << 20;

/** Encodes text after text as UTF-8 into buffers that they share. */
export function createEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let free = new Uint8Array(0);
  return (text) => {
    const most = text.length * MOST_OF_UNIT;
    if (most > free.length) free = new Uint8Array(Math.max(SHARED, most));
    const { written } = encoder.encodeInto(text, free);
    const bytes = free.subarray(0, written);
    free = free.subarray(written);
    return bytes;
  };
}
