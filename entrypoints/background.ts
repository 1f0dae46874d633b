import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../utils/messages/route-background.ts';
import { keepLibrary } from '../utils/services/keep-library.ts';
import { createLibraries } from '../utils/services/libraries.ts';
import { createRecogniserLoader } from '../utils/services/load-recogniser.ts';
import { openPopup } from '../utils/services/open-popup.ts';
import { onPrivateWindowsClosed } from '../utils/services/private-windows.ts';
import { readArticle } from '../utils/services/read-article.ts';
import { rememberReadings } from '../utils/services/remember-readings.ts';
import { serveArticles } from '../utils/services/serve-articles.ts';
import { createSessionKeeper } from '../utils/services/session-keeper.ts';
import { listenForWalking } from '../utils/services/walk-marks.ts';

export default defineBackground(() => {
  const loadRecogniser = createRecogniserLoader();
  const libraries = createLibraries({
    open: createSessionKeeper('open'),
    private: createSessionKeeper('private'),
  });
  serveBackground({
    ...serveArticles(rememberReadings((article) => readArticle(article, loadRecogniser))),
    ...keepLibrary(libraries),
    'popup.open': openPopup,
  });
  listenForWalking();
  onPrivateWindowsClosed(() => libraries.forgetPrivate());
});
