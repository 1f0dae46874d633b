import type { ArticleSummary } from '../utils/messages/page-protocol.ts';
import { useStrings } from './strings-context.ts';

interface ArticleHeaderProps {
  article: ArticleSummary;
  /** The article's language where it is not that of the interface. */
  lang?: string | null;
}

/** Title of the article, and under it the paper and the date. */
export function ArticleHeader({ article, lang }: ArticleHeaderProps) {
  const { t, date } = useStrings();
  const day = article.published && date(article.published);
  const source =
    article.siteName && day ? t('articleSource', article.siteName, day) : (article.siteName ?? day);
  return (
    <header class="article-header">
      <h1 dir="auto" lang={lang ?? undefined}>
        {article.title}
      </h1>
      {source && (
        <p>
          <bdi>{source}</bdi>
        </p>
      )}
    </header>
  );
}
