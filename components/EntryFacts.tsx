import { useState } from 'preact/hooks';
import type { BackgroundAbout, KnownEntry } from '../utils/messages/background.ts';
import { KeepFact } from './KeepFact.tsx';
import { describeSources } from './model/describe-sources.ts';
import { saysMore } from './model/says-more.ts';
import { splitOffices } from './model/shown-offices.ts';
import { OfficeTable } from './OfficeTable.tsx';
import { useStrings } from './strings-context.ts';

interface EntryFactsProps {
  entry: KnownEntry;
  sources: BackgroundAbout['sources'];
  /** YYYY-MM-DD, null where the page gives no date; undefined where there is no page. */
  published: string | null | undefined;
}

/** What a pack says of one person or organisation, with the sources of what is shown. */
export function EntryFacts({ entry, sources, published }: EntryFactsProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const [isWhole, setWhole] = useState(false);
  const { shown, more } = splitOffices(entry.offices);
  const offices = isWhole ? [...entry.offices].reverse() : shown;
  const keys = [...offices.map(({ source }) => source), ...entry.sources];
  return (
    <>
      {entry.description && saysMore(entry.description, shown) && (
        <p class="description">
          <bdi>{entry.description}</bdi>
          <KeepFact fact={entry.description} source={describeSources(entry.sources, sources, strings)} />
        </p>
      )}
      {offices.length > 0 && (
        <OfficeTable
          offices={offices}
          published={published}
          inOffice={entry.inOffice}
          citationOf={({ source }) => describeSources([source], sources, strings)}
        />
      )}
      {offices.length > 0 && published === null && <p class="source">{t('pageGivesNoDate')}</p>}
      <p class="source">
        <bdi>{describeSources(keys, sources, strings)}</bdi>{' '}
        {!isWhole && more.length > 0 && (
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {plural('moreRoles', more.length)}
          </button>
        )}
      </p>
    </>
  );
}
