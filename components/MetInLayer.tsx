import { useState } from 'preact/hooks';
import type { Meeting } from '../utils/messages/library-protocol.ts';
import type { Note } from '../utils/types.ts';
import { Layer } from './Layer.tsx';
import { describeRoles } from './model/describe-role.ts';
import { listMetIn } from './model/list-met-in.ts';
import { toWebLink } from './model/web-link.ts';
import { useStrings } from './strings-context.ts';

export interface MetInLayerProps {
  level: 2 | 3;
  /** Null while they are looked for; `unavailable` where nobody answered. */
  meetings: readonly Meeting[] | 'unavailable' | null;
  /** Null while they are being fetched. */
  notes: readonly Note[] | null;
  /** Milliseconds since 1970. */
  now: number;
}

/** Articles shown before "3 more". */
const SHOWN = 5;

/** In which articles somebody of the library was met, the newest first; nothing where no article is known. */
export function MetInLayer({ level, meetings, notes, now }: MetInLayerProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const [isWhole, setWhole] = useState(false);
  const isWaiting = meetings === null || notes === null;
  const isUnavailable = meetings === 'unavailable';
  const articles = listMetIn(isUnavailable ? [] : (meetings ?? []), notes ?? []);
  if (articles.length === 0 && !isUnavailable && !isWaiting) return null;
  const shown = isWhole ? articles : articles.slice(0, SHOWN);
  const hidden = articles.length - shown.length;
  return (
    <Layer title={t('metInLayer')} level={level}>
      {isWaiting && <p class="aside-line">{t('metInLoading')}</p>}
      {isUnavailable && <p class="aside-line">{t('metInUnavailable')}</p>}
      {!isWaiting && shown.length > 0 && (
        <ul class="met-in">
          {shown.map((article) => {
            const address = toWebLink(article.url);
            const title = <bdi>{article.title || article.site}</bdi>;
            const role = describeRoles(article.roles, strings, 1);
            return (
              <li key={article.url}>
                <span class="met-title">
                  {address === null ? (
                    title
                  ) : (
                    <a class="link" href={address} target="_blank" rel="noopener noreferrer">
                      {title}
                    </a>
                  )}
                </span>
                <span class="met-where">
                  {strings.day(article.when, now)}
                  {article.title && article.site && (
                    <>
                      {' · '}
                      <bdi>{article.site}</bdi>
                    </>
                  )}
                </span>
                {role && (
                  <span class="met-as">
                    <bdi>{role}</bdi>
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="link more" onClick={() => setWhole(true)}>
          {plural('moreNotes', hidden)}
        </button>
      )}
    </Layer>
  );
}
