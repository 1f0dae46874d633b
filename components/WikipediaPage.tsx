import { useEffect, useRef } from 'preact/hooks';
import type { KnownPage } from '../utils/messages/look-up.ts';
import { KeepFact } from './KeepFact.tsx';
import { useStrings } from './strings-context.ts';
import { WikidataSays } from './WikidataSays.tsx';

interface WikipediaPageProps {
  page: KnownPage;
  /** YYYY-MM-DD, null where the article gives no date. */
  published: string | null;
  /** Whether the reader has just asked for it. */
  takesFocus: boolean;
  /** Null where there is nobody else to choose. */
  onElse: (() => void) | null;
  onRefresh: () => void;
}

/** How a page of Wikipedia begins and what Wikidata says, each with licence, link and the day on which it was read. */
export function WikipediaPage({ page, published, takesFocus, onElse, onRefresh }: WikipediaPageProps) {
  const { t, date } = useStrings();
  const { title, url, wikidata } = page;
  const text = page.summary || page.description;
  const read = date(page.retrieved);
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) words.current?.focus();
  }, []);
  return (
    <>
      <p class="description" tabIndex={-1} ref={words}>
        <bdi lang="en">{text || title}</bdi>
        {text && <KeepFact fact={text} source={t('wikipediaCitation', title, read, url)} />}
      </p>
      <p class="source">
        {t('wikipediaSource', read)}{' '}
        <a class="link" href={url} target="_blank" rel="noreferrer">
          {t('readPage')}
        </a>
      </p>
      {wikidata === 'failed' && <p class="source">{t('wikidataFailed')}</p>}
      {wikidata !== null && wikidata !== 'failed' && (
        <WikidataSays facts={wikidata} read={read} published={published} />
      )}
      <p class="layer-actions">
        {onElse && (
          <button type="button" class="quiet" onClick={onElse}>
            {t('someoneElse')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onRefresh}>
          {t('askAgain')}
        </button>
      </p>
    </>
  );
}
