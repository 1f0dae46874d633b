import type { PackState } from '../utils/messages/background.ts';
import { describeCounts } from './model/describe-counts.ts';
import { PackActions } from './PackActions.tsx';
import { PackSources } from './PackSources.tsx';
import { Switch } from './Switch.tsx';
import { useStrings } from './strings-context.ts';

interface PackSectionProps {
  pack: PackState;
  onSwitch: (isOn: boolean) => void;
  onSave: () => void;
  onRemove: () => void;
}

/** A pack: what it knows, from which sources, and what can be done with it. */
export function PackSection({ pack, onSwitch, onSave, onRemove }: PackSectionProps) {
  const strings = useStrings();
  const { t } = strings;
  const { title, isBundled, isOn, installed, licence } = pack;
  return (
    <section class="pack" aria-labelledby={`pack-${pack.id}`}>
      <div class="pack-head">
        <h2 id={`pack-${pack.id}`}>
          <bdi>{title}</bdi>
        </h2>
        <Switch label={t('packUse', title)} isOn={isOn} onSwitch={onSwitch} />
      </div>
      <p class="description">{describeCounts(pack.counts, strings)}</p>
      <p class="source">
        {isBundled ? t('packBundled') : t('packAddedOn', strings.date(installed), licence)}
      </p>
      <PackSources pack={pack} />
      <PackActions title={title} isBundled={isBundled} onSave={onSave} onRemove={onRemove} />
    </section>
  );
}
