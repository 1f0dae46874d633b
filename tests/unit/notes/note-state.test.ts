import { describe, expect, it } from 'vitest';
import {
  buryNote,
  changeNote,
  emptyTombstone,
  isEmptied,
  isLive,
  restoreNote,
} from '../../../utils/notes/note-state.ts';
import { makeNote } from './example-note.ts';

const source = {
  url: 'https://a.example/',
  title: 'A',
  siteName: null,
  published: null,
  sentence: 'He came.',
  place: null,
};

describe('a note', () => {
  it('moves on in time with each edit, even where the clock stands or goes back', () => {
    const note = makeNote({ updated: 5_000 });
    expect(changeNote(note, { text: 'x' }, 9_000).updated).toBe(9_000);
    expect(changeNote(note, { text: 'x' }, 5_000).updated).toBe(5_001);
    expect(changeNote(note, { text: 'x' }, 1).updated).toBe(5_001);
    expect(note.text).toBe('Opened the bridge.');
  });

  it('has moments that a date can be made of, also after the last of them, which a file can bring', () => {
    const last = makeNote({ updated: 8.64e15 });
    const changed = changeNote(last, { text: 'x' }, 9_000);
    const moments = [
      changed.updated,
      buryNote(last, 9_000).deleted,
      restoreNote(buryNote(last, 1), 1).updated,
    ];
    for (const moment of moments)
      expect(new Date(moment ?? Number.NaN).toISOString()).toBe('+275760-09-13T00:00:00.000Z');
  });

  it('keeps its words in the grave and comes back whole, later than all that was', () => {
    const note = makeNote({ source, tags: ['bridge'], pinned: true, updated: 5_000 });
    const buried = buryNote(note, 6_000);
    expect(isLive(buried)).toBe(false);
    expect(buried).toEqual({ ...note, deleted: 6_000 });
    expect(restoreNote(buried, 2)).toEqual({ ...note, updated: 6_001 });
  });

  it('is buried and restored once', () => {
    const note = makeNote();
    const buried = buryNote(note, 2_000);
    expect(buryNote(buried, 3_000)).toBe(buried);
    expect(restoreNote(note, 3_000)).toBe(note);
  });

  it('loses all words when the tombstone is emptied, and keeps who and when', () => {
    const buried = buryNote(makeNote({ source, tags: ['bridge'], pinned: true }), 2_000);
    const emptied = emptyTombstone(buried);
    expect(isEmptied(buried)).toBe(false);
    expect(isEmptied(emptied)).toBe(true);
    expect(emptied).toEqual(makeNote({ text: '', deleted: 2_000 }));
  });
});
