import type { About } from '../../utils/messages/notes-protocol.ts';
import type { FailureCode } from '../../utils/messages/result.ts';
import type { EntityKind, LibraryEntity, Note } from '../../utils/types.ts';

/** What is written in a note, and the tags typed beside it. */
export interface NoteWords {
  readonly text: string;
  readonly tags: readonly string[];
}

/** Notes on one entity, what is being written, and what became of the last change. */
export interface NotesLayerProps {
  level: 2 | 3;
  /** Of whom the notes are on. */
  kind: EntityKind;
  /** Pinned ones first, then newest first; null while they are being fetched. */
  notes: readonly Note[] | null;
  /** How many are shown before "3 more". */
  shown: number;
  /** Others in the library with the same name. */
  others: readonly LibraryEntity[];
  /** Address of the article being read, null outside of one. */
  here: string | null;
  /** Who else the article names. */
  named: readonly About[];
  /** The sentence that a new note would keep. */
  sentence: string | null;
  /** Milliseconds since 1970. */
  now: number;
  /** What is being written: under `NEW_NOTE` a new note, under the id of a note its new words (see model/drafts). */
  drafts: ReadonlyMap<string, string>;
  /** A note that can be brought back. */
  removed: Note | null;
  /** Whom a note was moved to, as long as it can be moved back. */
  movedTo: string | null;
  failure: FailureCode | null;
  hasSentences?: boolean;
  find: (query: string) => Promise<readonly LibraryEntity[]>;
  suggestTags: (prefix: string) => Promise<readonly string[]>;
  /** `null` drops the draft. */
  onDraft: (key: string, text: string | null) => void;
  /** Resolves to whether it was kept. */
  onKeep: (words: NoteWords) => Promise<boolean>;
  /** Resolves to whether it was kept. */
  onEdit: (note: Note, words: NoteWords) => Promise<boolean>;
  onPin: (note: Note, isPinned: boolean) => void;
  /** Missing where there is nobody to move a note to. */
  onMove?: (note: Note, to: About) => void;
  onRemove: (note: Note) => void;
  /** Takes back the last removal or move. */
  onRestore: () => void;
  /** It is another bearer of the name in this article; missing outside of one. */
  onOther?: ((entity: LibraryEntity) => void) | undefined;
}
