import type { InOffice, KnownOffice } from '../utils/messages/background.ts';
import { describeSpan } from './model/describe-date.ts';
import { useStrings } from './strings-context.ts';

interface OfficeTableProps {
  offices: readonly KnownOffice[];
  /** YYYY-MM-DD, null where the page gives no date. */
  published: string | null;
  inOffice: InOffice | null;
}

/** Offices with their dates, and under a firmer rule the answer on the page's date. */
export function OfficeTable({ offices, published, inOffice }: OfficeTableProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <dl class="facts">
      {offices.map((office) => (
        <div key={`${office.title} ${office.from} ${office.to}`} class="fact">
          <dt>
            <bdi>{office.organisation ? t('roleAt', office.title, office.organisation) : office.title}</bdi>
          </dt>
          <dd>{describeSpan(office.from, office.to, strings) ?? t('officeUndated')}</dd>
        </div>
      ))}
      {published && inOffice && (
        <div class="fact on-date">
          <dt>{t('onPageDate', strings.date(published))}</dt>
          <dd>{t(inOffice === 'in-office' ? 'inOffice' : 'notInOffice')}</dd>
        </div>
      )}
    </dl>
  );
}
