import { defineBackground } from 'wxt/utils/define-background';
import { serveBackground } from '../utils/messages/route-background.ts';
import { keepLibrary } from '../utils/services/keep-library.ts';
import { createLibraries } from '../utils/services/libraries.ts';
import { openPopup } from '../utils/services/open-popup.ts';
import { onPrivateWindowsClosed } from '../utils/services/private-windows.ts';
import { serveArticles } from '../utils/services/serve-articles.ts';
import { createSessionKeeper } from '../utils/services/session-keeper.ts';
import { listenForWalking } from '../utils/services/walk-marks.ts';

export default defineBackground(() => {
  const libraries = createLibraries({
    open: createSessionKeeper('open'),
    private: createSessionKeeper('private'),
  });
  serveBackground({
    ...serveArticles(async () => ({ status: 'unavailable', reason: 'the recogniser has not landed' })),
    ...keepLibrary(libraries),
    'popup.open': openPopup,
  });
  listenForWalking();
  onPrivateWindowsClosed(() => libraries.forgetPrivate());
});
