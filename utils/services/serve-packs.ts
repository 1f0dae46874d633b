import { BROWSER_IDS } from '../browser-ids.ts';
import type { PackStore } from '../db/pack-store.ts';
import type { StoredPack } from '../db/schema.ts';
import type { BackgroundHandlers } from '../messages/answer-background.ts';
import type { PackState } from '../messages/background.ts';
import type { PacksProtocol } from '../messages/packs-protocol.ts';
import { type Result, success } from '../messages/result.ts';
import { answerBackgroundQuestion } from './answer-background-question.ts';
import { type Choices, findChoice, keepChoice } from './choices.ts';
import type { LinkContexts } from './link-contexts.ts';
import type { Packs } from './packs.ts';
import { isAskedInPrivate } from './private-windows.ts';
import { addEntries, beginPack, readPiece, removePack } from './readers-packs.ts';
import { orRefusal } from './reply-from-store.ts';
import { checkPacks, expectNoPack } from './watch-packs.ts';

/** Answers everything that is asked of the packs. */
export function servePacks(
  packs: Packs,
  contextsFor: (isPrivate: boolean) => Pick<LinkContexts, 'find'>,
  choices: Pick<Choices, 'open'>,
  ids = BROWSER_IDS,
): Pick<BackgroundHandlers, keyof PacksProtocol> {
  const ask = <T>(work: (store: PackStore) => Promise<Result<T>>): Promise<Result<T>> =>
    orRefusal(async () => {
      const store = await packs.open();
      // Nothing of a memory outlives the background, and nobody may ever ask: it is filled when first needed.
      if (store.keeping === 'memory') await packs.settle(false);
      return await work(store);
    });
  return {
    'background.about': async (question, asker) => {
      const { article, entity } = question;
      const isPrivate = await isAskedInPrivate(asker);
      const context = await contextsFor(isPrivate).find(article.url);
      return await ask(async (store) => {
        const choice = await findChoice(await choices.open(isPrivate), article.url, entity);
        return success(await answerBackgroundQuestion(question, context, store, packs.isUnsettled(), choice));
      });
    },
    'background.choose': async ({ url, named, entry }, asker) => {
      const isPrivate = await isAskedInPrivate(asker);
      return await ask(async () => {
        await keepChoice(await choices.open(isPrivate), url, named, entry, ids.now());
        return success(null);
      });
    },
    'packs.state': () => ask(async (store) => success((await store.listPacks()).map(describePack))),
    'packs.begin': (request) => ask((store) => beginPack(store, request, ids)),
    'packs.add': (request) =>
      ask(async (store) => {
        const added = await addEntries(store, request);
        if (added.ok && added.value.taken === added.value.total) await checkPacks(store);
        return added;
      }),
    'packs.switch': ({ id, isOn }) =>
      ask(async (store) => {
        await store.switchPack(id, isOn);
        return success(null);
      }),
    'packs.remove': (request) =>
      ask(async (store) => {
        await expectNoPack(store, request.id);
        const removed = await removePack(store, request).finally(() => checkPacks(store));
        // An id begins with its series, which a newer pack of that title would have too.
        const [kind, title] = request.id.split(':');
        await (await choices.open(false)).forgetEntries(`${kind}:${title}/`);
        return removed;
      }),
    'packs.read': (request) => ask((store) => readPiece(store, request)),
  };
}

function describePack({ id, head, isBundled, isOn, taken, total, counts, installed }: StoredPack): PackState {
  return { id, ...head, isBundled, isOn, taken, total, counts, installed };
}
