import { render } from 'preact';
import { StringsContext } from '../../components/strings-context.ts';
import { readBrowserStrings } from '../../utils/app/browser-strings.ts';
import { Panel } from './Panel.tsx';

const root = document.getElementById('app');
if (root) {
  render(
    <StringsContext.Provider value={readBrowserStrings(document)}>
      <Panel />
    </StringsContext.Provider>,
    root,
  );
}
