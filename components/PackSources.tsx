import type { PackState } from '../utils/messages/background.ts';
import { describeMonth } from './model/describe-date.ts';
import { toWebLink } from './model/web-link.ts';
import { useStrings } from './strings-context.ts';

interface PackSourcesProps {
  pack: Pick<PackState, 'sources'>;
}

/** The sources of a pack with their dates and licences, and word for word whom they want credited. */
export function PackSources({ pack }: PackSourcesProps) {
  const strings = useStrings();
  const { t } = strings;
  const sources = Object.entries(pack.sources);
  const credits = [...new Set(sources.map(([, { attribution }]) => attribution))];
  return (
    <details class="pack-sources">
      <summary>{strings.plural('packSources', sources.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('packSource')}</th>
            <th scope="col">{t('packAsOf')}</th>
            <th scope="col">{t('packLicence')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(([key, { title, retrieved, licence, url }]) => (
            <tr key={key}>
              <td>
                <SourceTitle title={title} url={url} />
              </td>
              <td>{describeMonth(retrieved, strings)}</td>
              <td>
                <bdi>{licence}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="source">
        {t('packCredits')}{' '}
        {credits.map((credit, at) => (
          <span key={credit}>
            {at > 0 && '; '}
            <bdi>{credit}</bdi>
          </span>
        ))}
      </p>
    </details>
  );
}

function SourceTitle({ title, url }: { title: string; url: string | null }) {
  const link = url === null ? null : toWebLink(url);
  if (link === null) return <bdi>{title}</bdi>;
  return (
    <a class="link" href={link} target="_blank" rel="noopener noreferrer">
      <bdi>{title}</bdi>
    </a>
  );
}
