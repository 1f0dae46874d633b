import { useState } from 'preact/hooks';
import type { WikidataFacts } from '../utils/messages/look-up.ts';
import { KeepFact } from './KeepFact.tsx';
import { describeDate } from './model/describe-date.ts';
import { splitOffices } from './model/shown-offices.ts';
import { OfficeTable } from './OfficeTable.tsx';
import { useStrings } from './strings-context.ts';

interface WikidataSaysProps {
  facts: WikidataFacts;
  /** The day on which it was read, in words. */
  read: string;
  /** YYYY-MM-DD, null where the article gives no date. */
  published: string | null;
}

/** Death and offices as Wikidata has them; nothing where it has neither. */
export function WikidataSays({ facts, read, published }: WikidataSaysProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const [isWhole, setWhole] = useState(false);
  const { shown, more } = splitOffices(facts.offices);
  const offices = isWhole ? [...facts.offices].reverse() : shown;
  if (facts.died === null && offices.length === 0) return null;
  const citation = t('wikidataCitation', facts.id, read, facts.url);
  const died = facts.died && describeDate(facts.died, strings);
  return (
    <div class="wikidata">
      {died && (
        <dl class="facts">
          <div class="fact">
            <dt>{t('died')}</dt>
            <dd>
              <KeepFact fact={`${t('died')} ${died}`} source={citation} />
              {died}
            </dd>
          </div>
        </dl>
      )}
      {offices.length > 0 && (
        <OfficeTable
          offices={offices}
          published={published}
          inOffice={facts.inOffice}
          citationOf={() => citation}
        />
      )}
      {offices.length > 0 && !published && <p class="source">{t('pageGivesNoDate')}</p>}
      <p class="source">
        {t('wikidataSource', read)}{' '}
        <a class="link" href={facts.url} target="_blank" rel="noreferrer">
          {t('seeItem')}
        </a>{' '}
        {!isWhole && more.length > 0 && (
          <button type="button" class="link" onClick={() => setWhole(true)}>
            {plural('moreRoles', more.length)}
          </button>
        )}
      </p>
    </div>
  );
}
