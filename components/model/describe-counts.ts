import type { PackState } from '../../utils/messages/background.ts';
import type { Strings } from '../../utils/strings/strings.ts';

const FORMS = [
  ['person', 'packPeople'],
  ['organisation', 'packOrganisations'],
  ['product', 'packProducts'],
] as const;

/** "15,443 people, 44,987 organisations and 75 products"; kinds that there are none of are left out. */
export function describeCounts(counts: PackState['counts'], { plural, locale }: Strings): string {
  const parts = FORMS.filter(([kind]) => counts[kind] > 0).map(([kind, key]) => plural(key, counts[kind]));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
