import { BROWSER_IDS } from '../browser-ids.ts';
import { makeId } from '../make-id.ts';
import type { About } from '../messages/notes-protocol.ts';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import type { FailureCode } from '../messages/result.ts';
import type { EntityKind, LibraryEntity, Note, NoteSource, Span } from '../types.ts';
import { findEntities, suggestTags } from './library-access.ts';
import type { NoteWords } from './notes-access.ts';
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
  readonly kind: EntityKind;
  readonly notes: readonly Note[] | null;
  readonly others: readonly LibraryEntity[];
  readonly removed: Note | null;
  readonly movedTo: string | null;
  readonly failure: FailureCode | null;
  readonly here: string | null;
  readonly named: readonly About[];
  readonly sentence: string | null;
  readonly now: number;
  readonly drafts: ReadonlyMap<string, string>;
  readonly find: (query: string) => Promise<readonly LibraryEntity[]>;
  readonly suggestTags: (prefix: string) => Promise<readonly string[]>;
  readonly onDraft: (key: string, text: string | null) => void;
  readonly onKeep: (words: NoteWords) => Promise<boolean>;
  readonly onEdit: (note: Note, words: NoteWords) => Promise<boolean>;
  readonly onPin: (note: Note, isPinned: boolean) => void;
  readonly onMove: (note: Note, to: About) => void;
  readonly onRemove: (note: Note) => void;
  readonly onRestore: () => void;
  readonly refresh: () => void;
}

/** Key of the draft that holds the id under which a new note was last tried to be kept, and its words. */
const ATTEMPT = 'attempt';

const NOBODY: readonly About[] = [];

/**
 * Notes and drafts on somebody, tied together for a layer of notes.
 * @param reading null outside of an article
 * @param onChange called after each change of the library
 * @param named who else the article names
 */
export function useEntityNotes(
  about: About,
  reading: ReadingPlace | null,
  onChange: () => void = () => undefined,
  named: readonly About[] = NOBODY,
): EntityNotes {
  const { keep, edit, pin, move, remove, restore, moved, ...inHand } = useNotes(about);
  const here = reading?.article.url ?? null;
  const ownId = about.id ?? inHand.notes?.[0]?.entityId;
  const { drafts, setDraft } = useDrafts(JSON.stringify([here, about.kind, about.names[0]]));

  async function report(action: Promise<boolean>): Promise<boolean> {
    const isDone = await action;
    if (isDone) onChange();
    return isDone;
  }

  async function keepNew(words: NoteWords): Promise<boolean> {
    const id = findAttempt(drafts.get(ATTEMPT), words.text) ?? makeId(BROWSER_IDS);
    // Until it is known to be kept: a card that is closed and opened again goes on with the same note.
    setDraft(ATTEMPT, JSON.stringify([id, words.text]));
    const isKept = await report(keep(id, words, reading && sourceOf(reading)));
    if (isKept) setDraft(ATTEMPT, null);
    return isKept;
  }

  return {
    ...inHand,
    kind: about.kind,
    movedTo: moved === null ? null : (moved.to.names[0] ?? ''),
    here,
    named,
    sentence: reading?.sentence ?? null,
    now: Date.now(),
    drafts,
    // Nobody is moved to, or the same as, themselves.
    find: async (query) => (await findEntities(query)).filter(({ id }) => id !== ownId),
    suggestTags,
    onDraft: setDraft,
    onKeep: keepNew,
    onEdit: (note, words) => report(edit(note, words)),
    onPin: (note, isPinned) => void report(pin(note, isPinned)),
    onMove: (note, to) => void report(move(note, to)),
    onRemove: (note) => void report(remove(note)),
    onRestore: () => void report(restore()),
  };
}

/** The id under which these very words were tried before, null where they were not. */
function findAttempt(draft: string | undefined, text: string): string | null {
  const attempt: unknown = draft === undefined ? null : JSON.parse(draft);
  return Array.isArray(attempt) && attempt[1] === text ? String(attempt[0]) : null;
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
