import { useRef } from 'preact/hooks';
import { OptionsNav, PLACE_TITLES, PLACES, type Place } from '../../components/OptionsNav.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { TakingLine } from '../../components/TakingLine.tsx';
import { usePlace } from '../../utils/app/use-place.ts';
import { useTaking } from '../../utils/app/use-taking.ts';
import { Backup } from './Backup.tsx';
import { Corrections } from './Corrections.tsx';
import { DueBackup } from './DueBackup.tsx';
import { Erase } from './Erase.tsx';
import { Library } from './Library.tsx';
import { Marks } from './Marks.tsx';
import { Packs } from './Packs.tsx';
import { Privacy } from './Privacy.tsx';
import { Readings } from './Readings.tsx';
import { Requests } from './Requests.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Transfer } from './Transfer.tsx';
import { useArrival } from './use-arrival.ts';

const VIEWS: Readonly<Record<Place, typeof Library>> = {
  library: Library,
  packs: Packs,
  corrections: Corrections,
  readings: Readings,
  transfer: Transfer,
  backup: Backup,
  marks: Marks,
  sites: Sites,
  requests: Requests,
  shortcuts: Shortcuts,
  privacy: Privacy,
  erase: Erase,
};

/** The options: places at the left, the one chosen beside them. */
export function Options() {
  const place = usePlace(PLACES);
  const taking = useTaking();
  const { t } = useStrings();
  const page = useRef<HTMLDivElement>(null);
  useArrival(page, place, `${t(PLACE_TITLES[place])} – ${t('extensionName')}`);
  const View = VIEWS[place];
  return (
    <div ref={page} class="options">
      <OptionsNav place={place} />
      <div class="beside">
        {taking && <TakingLine progress={taking} />}
        <DueBackup isFolderTold={place === 'backup'} />
        <View />
      </div>
    </div>
  );
}
