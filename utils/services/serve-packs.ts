import { LibraryError } from '../db/library-error.ts';
import type { PackStore } from '../db/pack-store.ts';
import type { BackgroundHandlers } from '../messages/answer-background.ts';
import type { PackState } from '../messages/background.ts';
import { failure, type Result, success } from '../messages/result.ts';
import { answerBackgroundQuestion } from './answer-background-question.ts';
import type { LinkContexts } from './link-contexts.ts';
import type { Packs } from './packs.ts';
import { isAskedInPrivate } from './private-windows.ts';

/** Answers everything that is asked of the packs. */
export function servePacks(
  packs: Packs,
  contextsFor: (isPrivate: boolean) => Pick<LinkContexts, 'find'>,
): Pick<BackgroundHandlers, 'background.about' | 'packs.state'> {
  const ask = async <T>(work: (store: PackStore) => Promise<T>): Promise<Result<T>> => {
    try {
      const store = await packs.open();
      // Nothing of a memory outlives the background, and nobody may ever ask: it is filled when first needed.
      if (store.keeping === 'memory') await packs.settle(false);
      return success(await work(store));
    } catch (error) {
      if (error instanceof LibraryError) return failure(error.code, error.message);
      throw error;
    }
  };
  return {
    'background.about': async (question, asker) => {
      const contexts = contextsFor(await isAskedInPrivate(asker));
      const context = await contexts.find(question.article.url);
      return await ask((store) => answerBackgroundQuestion(question, context, store, packs.isUnsettled()));
    },
    'packs.state': () => ask(listStates),
  };
}

async function listStates(store: PackStore): Promise<readonly PackState[]> {
  const packs = await store.listPacks();
  return packs.map(({ id, head, isBundled, isOn, taken, total, installed }) => {
    const { title, revision } = head;
    return { id, title, revision, isBundled, isOn, taken, total, installed };
  });
}
