import { render } from 'preact';
import { StringsContext } from '../../components/strings-context.ts';
import { readBrowserStrings } from '../../utils/app/browser-strings.ts';
import { findTab } from '../../utils/app/tabs.ts';
import { Popup } from './Popup.tsx';

const root = document.getElementById('app');
if (root) {
  const strings = readBrowserStrings(document);
  const tab = await findTab(location.href);
  render(
    <StringsContext.Provider value={strings}>
      <Popup tab={tab} />
    </StringsContext.Provider>,
    root,
  );
}
