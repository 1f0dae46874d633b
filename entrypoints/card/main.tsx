import { render } from 'preact';
import { StringsContext } from '../../components/strings-context.ts';
import { readBrowserStrings } from '../../utils/app/browser-strings.ts';
import { Card } from './Card.tsx';
import { acceptPort } from './port.ts';

const root = document.getElementById('app');
if (root) {
  const strings = readBrowserStrings(document);
  acceptPort(window, (port) => {
    render(
      <StringsContext.Provider value={strings}>
        <Card port={port} />
      </StringsContext.Provider>,
      root,
    );
  });
}
