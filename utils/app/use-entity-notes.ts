import type { About } from '../messages/notes-protocol.ts';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import type { FailureCode } from '../messages/result.ts';
import type { Note, NoteSource, Span } from '../types.ts';
import { useDrafts } from './use-drafts.ts';
import { useNotes } from './use-notes.ts';

/** Where the reader is when a note is written. */
export interface ReadingPlace {
  readonly article: ArticleSummary;
  readonly sentence: string | null;
  /** The mention at hand. */
  readonly place: Span | null;
}

/** What a layer of notes shows and does. */
export interface EntityNotes {
  readonly notes: readonly Note[] | null;
  readonly removed: Note | null;
  readonly failure: FailureCode | null;
  readonly here: string | null;
  readonly sentence: string | null;
  readonly now: number;
  readonly drafts: ReadonlyMap<string, string>;
  readonly onDraft: (key: string, text: string | null) => void;
  readonly onKeep: (text: string) => Promise<boolean>;
  readonly onEdit: (note: Note, text: string) => Promise<boolean>;
  readonly onRemove: (note: Note) => void;
  readonly onRestore: () => void;
}

/**
 * Notes and drafts on somebody, tied together for a layer of notes.
 * @param reading null outside of an article
 * @param onChange called after each change of the library
 */
export function useEntityNotes(
  about: About,
  reading: ReadingPlace | null,
  onChange: () => void = () => undefined,
): EntityNotes {
  const { notes, removed, failure, keep, edit, remove, restore } = useNotes(about);
  const here = reading?.article.url ?? null;
  const { drafts, setDraft } = useDrafts(JSON.stringify([here, about.kind, about.names[0]]));

  async function report(action: Promise<boolean>): Promise<boolean> {
    const isDone = await action;
    if (isDone) onChange();
    return isDone;
  }

  return {
    notes,
    removed,
    failure,
    here,
    sentence: reading?.sentence ?? null,
    now: Date.now(),
    drafts,
    onDraft: setDraft,
    onKeep: (text) => report(keep(text, reading && sourceOf(reading))),
    onEdit: (note, text) => report(edit(note, text)),
    onRemove: (note) => void report(remove(note)),
    onRestore: () => void report(restore()),
  };
}

function sourceOf({ article, sentence, place }: ReadingPlace): NoteSource {
  const { url, title, siteName, published } = article;
  return {
    url,
    title,
    siteName,
    published,
    sentence,
    place: place && { start: place.start, end: place.end },
  };
}
