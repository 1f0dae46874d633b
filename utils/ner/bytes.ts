/** A model file that cannot be used; the message says why, for people. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** Reads numbers of a model file one after another; every read past the end is a `ModelError`. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(buffer: ArrayBuffer) {
    this.#bytes = new Uint8Array(buffer);
    this.#view = new DataView(buffer);
  }

  #take(size: number): number {
    const at = this.#at;
    if (size < 0 || at + size > this.#bytes.length) throw new ModelError('The model file is cut off.');
    this.#at = at + size;
    return at;
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  f32(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }

  bytes(size: number): Uint8Array {
    const at = this.#take(size);
    return this.#bytes.subarray(at, at + size);
  }

  floats(count: number): Float32Array {
    const at = this.#take(count * 4);
    return Float32Array.from({ length: count }, (_, i) => this.#view.getFloat32(at + i * 4, true));
  }

  /** Ascending numbers, stored as differences of seven bits a byte. */
  ascending(count: number): Int32Array {
    if (count > this.#bytes.length) throw new ModelError('The model file is damaged.');
    const values = new Int32Array(count);
    let value = 0;
    for (let i = 0; i < count; i++) {
      let shift = 0;
      for (;;) {
        const byte = this.#bytes[this.#at++];
        if (byte === undefined) throw new ModelError('The model file is cut off.');
        value += (byte & 127) << shift;
        if (byte < 128) break;
        shift += 7;
      }
      values[i] = value;
    }
    return values;
  }
}

/** FNV-1a of bytes, to tell a damaged file. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
