import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { beginFile } from '../../../utils/app/transfer/write-file.ts';
import { makeEntity } from '../notes/example-entity.ts';
import { makeNote } from '../notes/example-note.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const NOW = Date.UTC(2026, 0, 2, 12);
const note = makeNote({ id: 'n1', text: 'Words' });
const library = {
  entities: [makeEntity({ id: note.entityId })],
  notes: [note, makeNote({ id: 'n2', text: 'Gone', deleted: NOW }), makeNote({ id: 'n3', text: 'More' })],
  corrections: [],
  readings: [],
};

async function unpack({ blob }: { readonly blob: Blob }): Promise<string[]> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.values(files).map((bytes) => strFromU8(bytes));
}

describe('a vault that grows while the library is fetched', () => {
  it('is the same whether all, some or none of the notes were taken before', async () => {
    const whole = await unpack(await beginFile('markdown').finish(library, NOW));
    expect(whole.join()).toContain('Words');
    expect(whole.join()).not.toContain('Gone');
    for (const taken of [library.notes, library.notes.slice(0, 2)]) {
      const growing = beginFile('markdown');
      growing.take(taken);
      expect(await unpack(await growing.finish(library, NOW))).toEqual(whole);
    }
  });
});
