import { useEffect, useState } from 'preact/hooks';
import { useCurrentTab } from '../../utils/app/use-current-tab.ts';
import { useReader } from '../../utils/app/use-reader.ts';
import { PanelView } from './PanelView.tsx';

/** The side panel: follows the tab in front. */
export function Panel() {
  const tab = useCurrentTab();
  const [revision, setRevision] = useState(0);
  const reader = useReader(tab.id, revision);
  const { inHand, refresh } = reader;

  useEffect(refresh, [refresh, tab.round]);

  // Who is opened on one page is somebody else on another.
  const address = inHand.kind === 'page' ? inHand.page.article.url : '';
  return (
    <PanelView
      key={`${tab.id} ${address}`}
      tabId={tab.id}
      reader={reader}
      revision={revision}
      onChange={() => setRevision(revision + 1)}
    />
  );
}
