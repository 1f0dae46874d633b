import { MarkSettings } from '../../components/MarkSettings.tsx';
import { SPECIMEN } from '../../components/model/specimen.ts';
import { Specimen } from '../../components/Specimen.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { useMarkSettings } from '../../utils/app/use-mark-settings.ts';
import { Place } from './Place.tsx';

/** Who of the sample is shown with a note, where notes are shown. */
const NOTED = SPECIMEN.whosWho.entities[2];

/** How loud the marks are, seen at once on a few lines. */
export function Marks() {
  const { t } = useStrings();
  const settings = useMarkSettings();
  const noted = settings?.showNoted && NOTED ? NOTED : null;
  return (
    <Place title={t('placeMarks')} intro={t('marksIntro')}>
      {settings && <MarkSettings {...settings} />}
      {settings && (
        <figure class="mark-sample">
          <Specimen at={null} marks={settings.marks} noted={noted?.id ?? null} />
          {noted && <figcaption class="aside-line">{t('marksSampleNoted', noted.name)}</figcaption>}
        </figure>
      )}
    </Place>
  );
}
