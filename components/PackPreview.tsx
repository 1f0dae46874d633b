import type { Preview } from '../utils/pack-files/protocol.ts';
import { KindSign } from './KindSign.tsx';
import { describeCounts } from './model/describe-counts.ts';
import { describeSpan } from './model/describe-date.ts';
import { describeFault } from './model/describe-fault.ts';
import { useStrings } from './strings-context.ts';

interface PackPreviewProps {
  preview: Preview;
  /** Problems are told by the line of a table or by the number of an entry. */
  isTable: boolean;
}

/** What would be added: how many, the first of them, and what is left out and why. */
export function PackPreview({ preview, isTable }: PackPreviewProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const { first, problems, problemCount, total } = preview;
  return (
    <div class="pack-preview">
      <p class="description" role="status">
        {total > 0 ? describeCounts(preview.counts, strings) : t('packNothing')}
      </p>
      <ul class="pack-first">
        {first.map((entry) => (
          <li key={entry.id}>
            <KindSign kind={entry.kind === 'person' ? 'person' : 'organisation'} />
            <span>
              <bdi class="entry">{entry.name}</bdi>
              {[
                ...(entry.aliases.length > 0 ? [entry.aliases.join(', ')] : []),
                ...(entry.description === '' ? [] : [entry.description]),
                ...entry.roles.map(({ title, organisation, from, to }) =>
                  [organisation ? t('roleAt', title, organisation) : title, describeSpan(from, to, strings)]
                    .filter((part) => part !== null)
                    .join(', '),
                ),
              ].map((line) => (
                <span key={line} class="apart">
                  <bdi>{line}</bdi>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {total > first.length && <p class="aside-line">{plural('packMore', total - first.length)}</p>}
      {problemCount > 0 && (
        <details class="pack-problems">
          <summary>{plural('packLeftOut', problemCount)}</summary>
          <ul>
            {problems.map(({ at, fault }) => (
              <li key={`${at} ${fault.code} ${fault.about}`}>
                {t(isTable ? 'packLine' : 'packEntry', at)} <bdi>{describeFault(fault, strings)}</bdi>
              </li>
            ))}
          </ul>
          {problemCount > problems.length && (
            <p class="aside-line">{plural('packMore', problemCount - problems.length)}</p>
          )}
        </details>
      )}
    </div>
  );
}
