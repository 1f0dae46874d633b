import { render } from 'preact';
import { StringsContext } from '../../components/strings-context.ts';
import { readBrowserStrings } from '../../utils/app/browser-strings.ts';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('app');
if (root) {
  render(
    <StringsContext.Provider value={readBrowserStrings(document)}>
      <Welcome />
    </StringsContext.Provider>,
    root,
  );
}
