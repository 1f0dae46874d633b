import type { BackgroundHandlers } from '../messages/answer-background.ts';
import type { Asker } from '../messages/asker.ts';
import type { Result } from '../messages/result.ts';
import type { Libraries, WholeLibrary } from './libraries.ts';
import { isAskedInPrivate } from './private-windows.ts';
import { finish, replyFromStore } from './reply-from-store.ts';
import { endOfRestoring } from './restorable.ts';

type LibraryRequest = Extract<
  keyof BackgroundHandlers,
  `${'notes' | 'tags' | 'library' | 'entities' | 'corrections' | 'readings'}.${string}`
>;

/**
 * Answers everything that is asked of the library.
 * @param onCorrected awaited after each correction: open articles follow it
 */
export function keepLibrary(
  libraries: Libraries,
  onCorrected: () => Promise<void> = async () => undefined,
): Pick<BackgroundHandlers, LibraryRequest> {
  const ask = <T>(asker: Asker, work: (library: WholeLibrary) => Promise<T>): Promise<Result<T>> =>
    replyFromStore(async () => await work(await libraries.open(await isAskedInPrivate(asker))));
  const correct = async <T>(correcting: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await correcting;
    if (result.ok) await onCorrected();
    return result;
  };
  return {
    'notes.about': ({ about, limit }, asker) => ask(asker, (library) => library.readAbout(about, limit)),
    'notes.count': ({ about }, asker) => ask(asker, (library) => library.countAbout(about)),
    'notes.save': ({ id, about, text, tags, source }, asker) =>
      ask(asker, (library) => library.save(about, text, source, { id, tags })),
    'notes.edit': ({ id, text, tags, updated }, asker) =>
      ask(asker, (library) => library.edit(id, { text, tags }, updated)),
    'notes.pin': ({ id, isPinned }, asker) => ask(asker, (library) => library.pin(id, isPinned)),
    'notes.move': ({ id, to }, asker) => ask(asker, (library) => library.move(id, to)),
    'notes.remove': ({ id }, asker) => ask(asker, (library) => finish(library.remove(id))),
    'notes.restore': ({ id }, asker) => ask(asker, (library) => library.restore(id)),
    'notes.removed': ({ limit }, asker) =>
      ask(asker, (library) => library.listRemoved(endOfRestoring(Date.now()), limit)),
    'notes.related': ({ about, others, limit }, asker) =>
      ask(asker, (library) => library.findRelated(about, others, limit)),
    'notes.search': ({ query, limit }, asker) => ask(asker, (library) => library.search(query, limit)),
    'notes.list': ({ before, limit }, asker) => ask(asker, (library) => library.list(before, limit)),
    'tags.suggest': ({ prefix, limit }, asker) => ask(asker, (library) => library.suggestTags(prefix, limit)),
    'library.state': (_request, asker) => ask(asker, (library) => library.readState()),
    'entities.find': ({ query, limit }, asker) => ask(asker, ({ entities }) => entities.find(query, limit)),
    'entities.read': ({ id }, asker) => ask(asker, ({ entities }) => entities.read(id)),
    'entities.change': ({ id, updated, ...change }, asker) =>
      ask(asker, ({ entities }) => entities.change(id, change, updated)),
    'entities.merge': ({ id, into }, asker) => ask(asker, ({ entities }) => finish(entities.merge(id, into))),
    'entities.split': ({ id }, asker) => ask(asker, ({ entities }) => finish(entities.split(id))),
    'corrections.add': async (draft, asker) =>
      await correct(ask(asker, ({ corrections }) => corrections.add(draft))),
    'corrections.remove': async ({ id }, asker) =>
      await correct(ask(asker, ({ corrections }) => finish(corrections.remove(id)))),
    'corrections.list': (_request, asker) => ask(asker, ({ corrections }) => corrections.list()),
    'readings.met': ({ about, limit }, asker) =>
      ask(asker, ({ readings }) => readings.listMeetings(about, about.url ?? null, limit)),
    'readings.list': ({ before, limit }, asker) => ask(asker, ({ readings }) => readings.list(before, limit)),
    'readings.count': (_request, asker) => ask(asker, ({ readings }) => readings.count()),
    'readings.forget': ({ where }, asker) => ask(asker, ({ readings }) => readings.forget(where)),
  };
}
