import { useEffect, useRef } from 'preact/hooks';
import { FindBar } from '../../components/FindBar.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useStrings } from '../../components/strings-context.ts';
import type { View } from '../../utils/app/use-view.ts';

interface PanelTopProps {
  title: string;
  view: View;
}

/** Title of the article in one line, and the search that opens under it. */
export function PanelTop({ title, view }: PanelTopProps) {
  const { t } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  const { isSearching } = view;
  useEffect(() => {
    if (isSearching) field.current?.focus();
  }, [isSearching]);
  return (
    <>
      <header class="panel-top">
        <h1 dir="auto">{title}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={t('findOpen')}
          aria-expanded={isSearching}
          onClick={isSearching ? view.endSearch : view.startSearch}
        >
          <Icon name={isSearching ? 'close' : 'find'} size={15} />
        </button>
      </header>
      {isSearching && (
        <FindBar
          query={view.query}
          shown={view.shown}
          fieldRef={field}
          onQuery={view.setQuery}
          onSwitch={view.switchKind}
        />
      )}
    </>
  );
}
