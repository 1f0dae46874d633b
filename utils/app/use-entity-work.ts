import { useEffect, useState } from 'preact/hooks';
import type { EntityInFull } from '../messages/library-protocol.ts';
import type { About } from '../messages/notes-protocol.ts';
import type { FailureCode, Result } from '../messages/result.ts';
import { sendToBackground } from '../messages/send.ts';
import type { LibraryEntity } from '../types.ts';

type Words = Pick<LibraryEntity, 'kind' | 'name' | 'aliases' | 'links'>;

/** What was done last; `back` takes it back. */
interface Done {
  readonly what: 'changed' | 'merged' | 'split';
  readonly names: readonly string[];
  readonly back: () => Promise<Result<unknown>>;
}

export interface EntityWorkInHand {
  /** Null until it is fetched. */
  readonly known: EntityInFull | null;
  readonly done: Pick<Done, 'what' | 'names'> | null;
  readonly failure: FailureCode | null;
  readonly onChange: (words: Words) => void;
  readonly onMerge: (other: About) => void;
  readonly onSplit: (entity: LibraryEntity) => void;
  readonly onUndo: () => void;
}

/**
 * Somebody of the library, and what can be done with them.
 * @param onChange called with whom they are shown as after each change
 */
export function useEntityWork(id: string, onChange: (entity: LibraryEntity) => void): EntityWorkInHand {
  const [known, setKnown] = useState<EntityInFull | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  async function refresh(): Promise<EntityInFull | null> {
    const result = await sendToBackground('entities.read', { id });
    if (result.ok) setKnown(result.value);
    return result.ok ? result.value : null;
  }

  useEffect(() => {
    void refresh();
  }, [id]);

  async function perform(action: () => Promise<Result<unknown>>, next: Done | null): Promise<void> {
    const result = await action();
    setFailure(result.ok ? null : result.error.code);
    if (result.ok) setDone(next);
    const after = await refresh();
    if (result.ok && after) onChange(after.entity);
  }

  const change = (entity: LibraryEntity, { kind, name, aliases, links }: Words) =>
    sendToBackground('entities.change', {
      id: entity.id,
      updated: entity.updated,
      kind,
      name,
      aliases,
      links,
    });
  const merge = (one: string, into: string) => sendToBackground('entities.merge', { id: one, into });
  const split = (one: string) => sendToBackground('entities.split', { id: one });

  /** A change is taken back on the version that it made. */
  async function changeBack(before: LibraryEntity): Promise<Result<unknown>> {
    const now = await sendToBackground('entities.read', { id });
    return now.ok ? await change(now.value.entity, before) : now;
  }

  return {
    known,
    done,
    failure,
    onChange(words) {
      const entity = known?.entity;
      if (!entity) return;
      const back = () => changeBack(entity);
      void perform(() => change(entity, words), { what: 'changed', names: [], back });
    },
    onMerge(other) {
      const entity = known?.entity;
      const { id: into } = other;
      if (!entity || into === undefined) return;
      // The other becomes a part of this one, which stays open.
      const names = [other.names[0] ?? '', entity.name];
      void perform(() => merge(into, entity.id), { what: 'merged', names, back: () => split(into) });
    },
    onSplit(part) {
      const into = part.mergedInto;
      if (into === null) return;
      const back = () => merge(part.id, into);
      void perform(() => split(part.id), { what: 'split', names: [part.name], back });
    },
    onUndo() {
      if (done) void perform(done.back, null);
    },
  };
}
