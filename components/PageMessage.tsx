import type { PageState } from '../utils/messages/page-protocol.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { BlankState } from './BlankState.tsx';
import { describeReasons } from './model/describe-reasons.ts';
import { useStrings } from './strings-context.ts';

interface PageMessageProps {
  /** Null where the page cannot be reached. */
  page: PageState | null;
  /** Host name of the page's site, null where it has none. */
  host: string | null;
  isPaused: boolean;
  /** Reads the page although it does not look like an article, or tries again. */
  onRead: () => void;
  onResume: () => void;
  onSearch: () => void;
}

/** In place of the list, where there is none: what the page is, why nothing is shown, and what can be done. */
export function PageMessage(props: PageMessageProps) {
  const { t } = useStrings();
  const { page, host, isPaused } = props;
  if (isPaused && host) {
    return (
      <BlankState title={t('pausedTitle', host)} level={1}>
        <p>{t('pausedText')}</p>
        <p class="acts">
          <button type="button" class="button" onClick={props.onResume}>
            {t('resume')}
          </button>
        </p>
      </BlankState>
    );
  }
  if (!page) {
    return (
      <BlankState title={t('unreachableTitle')} level={1}>
        <p>{t('unreachableText')}</p>
        <SearchNotes onSearch={props.onSearch} />
      </BlankState>
    );
  }
  switch (page.status) {
    case 'not-article':
      return <NotArticle {...props} page={page} />;
    case 'nothing-named':
      return (
        <>
          <ArticleHeader article={page.article} />
          <BlankState title={t('nobodyTitle')} level={2}>
            <p>{t('nobodyText')}</p>
            <SearchNotes onSearch={props.onSearch} />
          </BlankState>
        </>
      );
    case 'other-language':
      return <OtherLanguage page={page} onSearch={props.onSearch} />;
    case 'unavailable':
      return (
        <BlankState title={t('unavailableTitle')} level={1}>
          <p>{t('unavailableText')}</p>
          <p class="acts">
            <button type="button" class="link" onClick={props.onRead}>
              {t('tryAgain')}
            </button>
          </p>
        </BlankState>
      );
    default:
      return (
        <>
          {page.article.title !== '' && <ArticleHeader article={page.article} />}
          <p class="reading" role="status">
            {t('reading')}
          </p>
        </>
      );
  }
}

function NotArticle({ page, onRead, onSearch }: PageMessageProps & { page: PageState }) {
  const strings = useStrings();
  const reasons = describeReasons(page.verdict.reasons, strings);
  return (
    <BlankState title={strings.t('notArticleTitle')} level={1}>
      <p>{strings.t('notArticleText')}</p>
      {reasons && <p class="reasons">{reasons}</p>}
      <p class="acts">
        <button type="button" class="link" onClick={onRead}>
          {strings.t('readThisPage')}
        </button>
        <button type="button" class="quiet" onClick={onSearch}>
          {strings.t('searchNotes')}
        </button>
      </p>
    </BlankState>
  );
}

function OtherLanguage({ page, onSearch }: { page: PageState; onSearch: () => void }) {
  const { t, language } = useStrings();
  const title = page.lang ? t('languageTitle', language(page.lang)) : t('languageUnknownTitle');
  return (
    <>
      <ArticleHeader article={page.article} lang={page.lang} />
      <BlankState title={title} level={2}>
        <p>{t('languageText')}</p>
        <p class="acts">
          <button type="button" class="link" onClick={onSearch}>
            {t('searchNotesInstead')}
          </button>
        </p>
      </BlankState>
    </>
  );
}

function SearchNotes({ onSearch }: { onSearch: () => void }) {
  const { t } = useStrings();
  return (
    <p class="acts">
      <button type="button" class="link" onClick={onSearch}>
        {t('searchNotes')}
      </button>
    </p>
  );
}
