import browser from 'webextension-polyfill';
import type { ChoiceStore } from '../db/choice-store.ts';
import { type ChoiceKeeper, createMemoryChoiceStore } from '../db/memory-choice-store.ts';
import { once } from '../db/once.ts';
import { openChoiceStore } from '../db/open-choice-store.ts';
import { type OpenDisk, openDisk } from '../db/open-disk.ts';
import type { StoredChoice } from '../db/schema.ts';
import { normaliseName } from '../knowledge/normalise-name.ts';
import type { Choice } from '../messages/background.ts';
import { isList, isRecord, isText, orNull } from '../messages/guard.ts';
import { isTimestamp } from '../messages/guards-notes.ts';
import type { Entity, Timestamp } from '../types.ts';

/** The reader's choices, and those of the private windows, which never touch the disk. */
export interface Choices {
  /** Rejects with LibraryError; the next one who asks tries again. */
  open(isPrivate: boolean): Promise<ChoiceStore>;
  forgetPrivate(): Promise<void>;
}

type Named = Pick<Entity, 'kind' | 'name'>;

/** Choices kept in the session: more than anybody makes in one. */
const MOST = 2_000;

const isChoices = isList(
  isRecord<StoredChoice>({
    name: isText(1_000),
    url: isText(8_192),
    entry: orNull(isText(1_000)),
    chosen: isTimestamp,
  }),
  MOST,
);

export function createChoices(openTheDisk: OpenDisk = openDisk): Choices {
  const usual = once(() => openChoiceStore(createSessionChoices('open'), openTheDisk));
  const hidden = createMemoryChoiceStore(createSessionChoices('private'));
  return {
    open: async (isPrivate) => (isPrivate ? hidden : await usual.get()),
    forgetPrivate: () => browser.storage.session.remove(keyOf('private')),
  };
}

/** Whom the reader meant by a name: in this article, or else the last time that they said it. */
export async function findChoice(store: ChoiceStore, url: string, named: Named): Promise<Choice | null> {
  const choices = await store.listChoices(nameOf(named));
  const here = choices.find((choice) => choice.url === url);
  const last = here ?? choices.toSorted((a, b) => b.chosen - a.chosen)[0];
  return last?.entry ? { id: last.entry, isHere: here !== undefined } : null;
}

/**
 * Keeps whom the reader means by a name.
 * @param entry null takes the choice back, also one that was made in another article, for this one
 */
export async function keepChoice(
  store: ChoiceStore,
  url: string,
  named: Named,
  entry: string | null,
  now: Timestamp,
): Promise<void> {
  const name = nameOf(named);
  const isElsewhere = (await store.listChoices(name)).some((choice) => choice.url !== url && choice.entry);
  if (entry === null && !isElsewhere) await store.deleteChoice(name, url);
  else await store.putChoice({ name, url, entry, chosen: now });
}

function nameOf({ kind, name }: Named): string {
  return `${kind} ${normaliseName(name, kind)}`;
}

/** The browser's session storage: memory, gone when the browser closes. */
function createSessionChoices(name: string): ChoiceKeeper {
  const key = keyOf(name);
  return {
    async load() {
      const stored = (await browser.storage.session.get(key))[key];
      return isChoices(stored) ? stored : [];
    },
    save: (choices) => browser.storage.session.set({ [key]: choices.slice(-MOST) }),
  };
}

function keyOf(name: string): string {
  return `choices.${name}`;
}
