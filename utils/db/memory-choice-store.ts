import type { ChoiceStore } from './choice-store.ts';
import { createTurns } from './in-turn.ts';
import type { StoredChoice } from './schema.ts';

/** Where choices in memory are kept while the background sleeps. */
export interface ChoiceKeeper {
  load(): Promise<readonly StoredChoice[]>;
  save(choices: readonly StoredChoice[]): Promise<void>;
}

/** Choices in memory, for private windows and where IndexedDB is refused. */
export function createMemoryChoiceStore(keeper: ChoiceKeeper): ChoiceStore {
  const inTurn = createTurns();

  /** One change after another: each is made on what the one before has left. */
  function change(work: (choices: readonly StoredChoice[]) => readonly StoredChoice[]): Promise<void> {
    return inTurn(async () => keeper.save(work(await keeper.load())));
  }

  return {
    listChoices: async (name) => (await keeper.load()).filter((choice) => choice.name === name),
    putChoice: (choice) =>
      change((choices) => [
        ...choices.filter(({ name, url }) => name !== choice.name || url !== choice.url),
        choice,
      ]),
    deleteChoice: (name, url) =>
      change((choices) => choices.filter((choice) => choice.name !== name || choice.url !== url)),
    forgetEntries: (beginning) =>
      change((choices) => choices.filter(({ entry }) => !entry?.startsWith(beginning))),
  };
}
