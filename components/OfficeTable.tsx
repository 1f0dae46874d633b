import type { InOffice, KnownOffice } from '../utils/messages/background.ts';
import { KeepFact } from './KeepFact.tsx';
import { describeSpan } from './model/describe-date.ts';
import { useStrings } from './strings-context.ts';

interface OfficeTableProps {
  offices: readonly KnownOffice[];
  /** YYYY-MM-DD, null where the page gives no date; undefined where there is no page. */
  published: string | null | undefined;
  inOffice: InOffice | null;
  /** Where an office comes from and as of when, for a note of it. */
  citationOf: (office: KnownOffice) => string;
}

/** Offices with their dates, and under a firmer rule the answer on the page's date. */
export function OfficeTable({ offices, published, inOffice, citationOf }: OfficeTableProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <dl class="facts">
      {offices.map((office) => {
        const title = office.organisation ? t('roleAt', office.title, office.organisation) : office.title;
        const span = describeSpan(office.from, office.to, strings);
        return (
          <div key={`${office.title} ${office.from} ${office.to}`} class="fact">
            <dt>
              <bdi>{title}</bdi>
            </dt>
            <dd>
              <KeepFact fact={span ? t('factDated', title, span) : title} source={citationOf(office)} />
              {span ?? t('officeUndated')}
            </dd>
          </div>
        );
      })}
      {published && inOffice && (
        <div class="fact on-date">
          <dt>{t('onPageDate', strings.date(published))}</dt>
          <dd>{t(inOffice === 'in-office' ? 'inOffice' : 'notInOffice')}</dd>
        </div>
      )}
    </dl>
  );
}
