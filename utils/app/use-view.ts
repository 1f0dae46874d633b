import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKind, LibraryEntity } from '../types.ts';

/** What is opened over or beside the list. */
export type Opened =
  | { readonly kind: 'entity'; readonly id: number }
  /** Somebody of the library who is not named in this article. */
  | { readonly kind: 'library'; readonly entity: LibraryEntity };

export interface View {
  readonly query: string;
  readonly shown: Readonly<Record<EntityKind, boolean>>;
  readonly opened: Opened | null;
  /** Whether the reader looks for something: on a page without a list, or with words in the field. */
  readonly isSearching: boolean;
  readonly startSearch: () => void;
  readonly endSearch: () => void;
  readonly setQuery: (query: string) => void;
  readonly switchKind: (kind: EntityKind) => void;
  readonly open: (opened: Opened) => void;
  readonly close: () => void;
}

/** The list's search and switches, and who is opened. Closing gives the focus back to where it was. */
export function useView(): View {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Record<EntityKind, boolean>>({ person: true, organisation: true });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isStarted, setStarted] = useState(false);
  const opener = useRef<Element | null>(null);
  const isOpen = opened !== null;

  useEffect(() => {
    if (isOpen || !(opener.current instanceof HTMLElement)) return;
    opener.current.focus();
    opener.current = null;
  }, [isOpen]);

  function open(next: Opened): void {
    if (!isOpen) opener.current = document.activeElement;
    setOpened(next);
  }

  return {
    query,
    shown,
    opened,
    isSearching: isStarted || query !== '',
    startSearch: () => setStarted(true),
    endSearch() {
      setStarted(false);
      setQuery('');
    },
    setQuery,
    switchKind: (kind) => setShown({ ...shown, [kind]: !shown[kind] }),
    open,
    close: () => setOpened(null),
  };
}
