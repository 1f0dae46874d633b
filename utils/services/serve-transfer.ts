import type { TransferDesk } from '../db/transfer-desk.ts';
import type { BackgroundHandlers } from '../messages/answer-background.ts';
import type { Asker } from '../messages/asker.ts';
import { type Result, success } from '../messages/result.ts';
import type { TransferProtocol } from '../messages/transfer-protocol.ts';
import type { Libraries } from './libraries.ts';
import { isAskedInPrivate } from './private-windows.ts';
import { finish, replyFromStore } from './reply-from-store.ts';

/** Changes undone in a transaction. */
const UNDO_SLICE = 500;

interface Effects {
  /** Erases everything that is kept, packs and settings too. */
  readonly erase: () => Promise<void>;
  /** Awaited before notes are taken away on purpose: it is no loss. */
  readonly onTakenAway: () => Promise<void>;
  /** Awaited once corrections may have come or gone: open articles follow them. */
  readonly onCorrected: () => Promise<void>;
}

/** Answers what our pages ask to take a library out and in, and to erase it. */
export function serveTransfer(
  libraries: Libraries,
  { erase, onTakenAway, onCorrected }: Effects,
): Pick<BackgroundHandlers, keyof TransferProtocol> {
  const ask = <T>(asker: Asker, work: (desk: TransferDesk) => Promise<T>): Promise<Result<T>> =>
    replyFromStore(async () => await work((await libraries.open(await isAskedInPrivate(asker))).transfer));
  return {
    'records.stretches': ({ size }, asker) => ask(asker, (desk) => desk.listStretches(size)),
    'records.read': ({ stretch, limit }, asker) => ask(asker, (desk) => desk.readSlice(stretch, limit)),
    'records.match': (question, asker) => ask(asker, (desk) => desk.match(question)),
    'records.erase': async () => {
      await onTakenAway();
      await libraries.erase(erase);
      await onCorrected();
      return success(null);
    },
    'imports.begin': ({ id, name, settings }, asker) =>
      ask(asker, (desk) => finish(desk.begin(id, name, settings))),
    'imports.put': ({ id, slice }, asker) => ask(asker, (desk) => desk.put(id, slice)),
    'imports.end': async ({ id }, asker) => {
      const ended = await ask(asker, (desk) => finish(desk.end(id)));
      if (ended.ok) await onCorrected();
      return ended;
    },
    'imports.last': (_request, asker) => ask(asker, (desk) => desk.readLast()),
    'imports.undo': async ({ id }, asker) => {
      await onTakenAway();
      const undone = await ask(asker, (desk) => desk.undo(id, UNDO_SLICE));
      if (undone.ok && undone.value.isDone) await onCorrected();
      return undone;
    },
  };
}
