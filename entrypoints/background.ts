import { defineBackground } from 'wxt/utils/define-background';
import { BROWSER_IDS } from '../utils/browser-ids.ts';
import { createSharedDisk } from '../utils/db/open-disk.ts';
import { serveBackground } from '../utils/messages/route-background.ts';
import { createChoices } from '../utils/services/choices.ts';
import { offerInContextMenu } from '../utils/services/context-menu.ts';
import { eraseEverything } from '../utils/services/erase-everything.ts';
import { keepLibrary } from '../utils/services/keep-library.ts';
import { createLibraries } from '../utils/services/libraries.ts';
import { createLinkContexts } from '../utils/services/link-contexts.ts';
import { createRecogniserLoader } from '../utils/services/load-recogniser.ts';
import { createBrowserLookUps } from '../utils/services/look-up/browser-look-ups.ts';
import { openPopup } from '../utils/services/open-popup.ts';
import { onPrivateWindowsClosed } from '../utils/services/private-windows.ts';
import { readArticle } from '../utils/services/read-article.ts';
import { createLexiconReader } from '../utils/services/read-lexicon.ts';
import { refreshPages } from '../utils/services/refresh-pages.ts';
import { rememberReadings } from '../utils/services/remember-readings.ts';
import { remindOfBackup } from '../utils/services/remind-of-backup.ts';
import { serveArticles } from '../utils/services/serve-articles.ts';
import { servePacks } from '../utils/services/serve-packs.ts';
import { serveTransfer } from '../utils/services/serve-transfer.ts';
import { createSessionKeeper } from '../utils/services/session-keeper.ts';
import { createBrowserPacks, keepPacksSettled } from '../utils/services/settle-packs.ts';
import { tellNoted } from '../utils/services/tell-noted.ts';
import { listenForWalking } from '../utils/services/walk-marks.ts';
import { createLibraryWatch } from '../utils/services/watch-library.ts';
import { welcomeNewcomers } from '../utils/services/welcome.ts';

export default defineBackground(() => {
  const loadRecogniser = createRecogniserLoader();
  const watch = createLibraryWatch(
    async () => {
      const library = await libraries.open(false);
      const { keeping } = await library.readState();
      return keeping === 'disk' ? await library.transfer.countNotes() : null;
    },
    () => Date.now(),
  );
  const keepers = { open: createSessionKeeper('open'), private: createSessionKeeper('private') };
  const openDisk = createSharedDisk();
  const libraries = createLibraries(keepers, BROWSER_IDS, watch.onWritten, openDisk);
  const packs = createBrowserPacks();
  const contexts = { open: createLinkContexts('open', packs), private: createLinkContexts('private', packs) };
  const contextsFor = (isPrivate: boolean) => (isPrivate ? contexts.private : contexts.open);
  const readLexicon = createLexiconReader(packs, libraries);
  const choices = createChoices(openDisk);
  const lookUps = createBrowserLookUps(openDisk);
  const library = keepLibrary(libraries, refreshPages);
  serveBackground({
    ...serveArticles(
      rememberReadings((article) => readArticle(article, loadRecogniser, readLexicon)),
      contextsFor,
      libraries,
    ),
    ...library,
    'article.noted': tellNoted(library['notes.count']),
    ...servePacks(packs, contextsFor, choices),
    ...serveTransfer(libraries, {
      erase: eraseEverything,
      onTakenAway: watch.expectNothing,
      onCorrected: refreshPages,
    }),
    ...lookUps.handlers,
    'popup.open': openPopup,
  });
  watch.onWritten();
  remindOfBackup();
  listenForWalking();
  offerInContextMenu();
  welcomeNewcomers();
  keepPacksSettled(packs);
  onPrivateWindowsClosed(() => {
    void libraries.forgetPrivate();
    void contexts.private.clear();
    void choices.forgetPrivate();
    void lookUps.forgetPrivate();
  });
});
