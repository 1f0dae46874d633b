import type { Library } from '../db/library.ts';
import { LibraryError } from '../db/library-error.ts';
import type { BackgroundHandlers } from '../messages/answer-background.ts';
import type { Asker } from '../messages/asker.ts';
import { failure, type Result, success } from '../messages/result.ts';
import type { Libraries } from './libraries.ts';
import { isAskedInPrivate } from './private-windows.ts';

type NotesRequest = Extract<keyof BackgroundHandlers, `notes.${string}` | `library.${string}`>;

/** Answers everything that is asked of the library. */
export function keepLibrary(libraries: Libraries): Pick<BackgroundHandlers, NotesRequest> {
  const ask = async <T>(asker: Asker, work: (library: Library) => Promise<T>): Promise<Result<T>> => {
    try {
      return success(await work(await libraries.open(await isAskedInPrivate(asker))));
    } catch (error) {
      if (error instanceof LibraryError) return failure(error.code, error.message);
      throw error;
    }
  };
  return {
    'notes.about': (about, asker) => ask(asker, (library) => library.readAbout(about)),
    'notes.count': ({ about }, asker) => ask(asker, (library) => library.countAbout(about)),
    'notes.save': ({ about, text, source }, asker) =>
      ask(asker, (library) => library.save(about, text, source)),
    'notes.edit': ({ id, text, updated }, asker) => ask(asker, (library) => library.edit(id, text, updated)),
    'notes.remove': ({ id }, asker) =>
      ask(asker, async (library) => {
        await library.remove(id);
        return null;
      }),
    'notes.restore': ({ id }, asker) => ask(asker, (library) => library.restore(id)),
    'notes.search': ({ query, limit }, asker) => ask(asker, (library) => library.search(query, limit)),
    'notes.list': ({ before, limit }, asker) => ask(asker, (library) => library.list(before, limit)),
    'library.state': (_request, asker) => ask(asker, (library) => library.readState()),
  };
}
