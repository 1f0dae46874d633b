import { useState } from 'preact/hooks';
import { EntityHeader } from '../../components/EntityHeader.tsx';
import { EntityLayers } from '../../components/EntityLayers.tsx';
import { MarkSettings } from '../../components/MarkSettings.tsx';
import { SPECIMEN } from '../../components/model/specimen.ts';
import { RefusedLine } from '../../components/RefusedLine.tsx';
import { Specimen } from '../../components/Specimen.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useMarkSettings } from '../../utils/app/use-mark-settings.ts';
import { useRefusal } from '../../utils/app/use-refusal.ts';
import type { MessageKey } from '../../utils/strings/strings.ts';
import type { Span } from '../../utils/types.ts';
import { useSampleNotes } from './use-sample-notes.ts';

const SENTENCES: readonly MessageKey[] = ['welcomeLead1', 'welcomeLead2', 'welcomeLead3'];
const FOOTNOTES: readonly MessageKey[] = ['welcomeNote1', 'welcomeNote2', 'welcomeNote3'];

/** One sentence, one specimen that works, one button; the promises are its footnotes. */
export function Welcome() {
  const { t } = useStrings();
  const settings = useMarkSettings();
  const isRefused = useRefusal();
  const [at, setAt] = useState(firstPlaceOf(0));
  const { entities } = SPECIMEN.whosWho;
  return (
    <main class="welcome">
      <Wordmark />
      <div class="spread">
        <div class="pitch">
          <h1>{t('welcomeTitle')}</h1>
          <p class="lead">
            {SENTENCES.map((key, index) => (
              <span key={key}>
                {t(key)}
                <sup>{index + 1}</sup>{' '}
              </span>
            ))}
          </p>
          <p class="acts">
            <button
              type="button"
              class="button"
              onClick={() => setAt(firstPlaceOf((at.id + 1) % entities.length))}
            >
              {t('welcomeNext')}
            </button>
          </p>
        </div>
        <div class="sample">
          <Specimen at={at} marks={settings?.marks ?? 'all'} onOpen={(id) => setAt(firstPlaceOf(id))} />
          <SampleCard key={at.id} at={at} onPlace={(place) => setAt({ id: at.id, place })} />
          <p class="aside-line">{t('welcomeSample')}</p>
        </div>
        <div class="loudness">
          {settings && <MarkSettings {...settings} />}
          {isRefused && <RefusedLine />}
        </div>
      </div>
      <ol class="footnotes">
        {FOOTNOTES.map((key, index) => (
          <li key={key}>
            <sup>{index + 1}</sup>
            {t(key)}
          </li>
        ))}
      </ol>
    </main>
  );
}

/** Whose card is open, and the place in the text that it is at. */
interface OpenAt {
  readonly id: number;
  readonly place: Span;
}

function firstPlaceOf(id: number): OpenAt {
  return { id, place: SPECIMEN.whosWho.entities[id]?.mentions[0] ?? { start: 0, end: 0 } };
}

function SampleCard({ at, onPlace }: { at: OpenAt; onPlace: (place: Span) => void }) {
  const entity = SPECIMEN.whosWho.entities[at.id];
  const notes = useSampleNotes(at.id, entity?.kind ?? 'person');
  if (!entity) return null;
  const mention = entity.mentions.indexOf(at.place);
  return (
    <section class="card" aria-label={entity.name}>
      <EntityHeader entity={entity} level={2} />
      <div class="layers">
        <EntityLayers
          level={3}
          entity={entity}
          page={SPECIMEN}
          layers={{ notes, background: null, quotes: null, wikipedia: null }}
          mention={mention < 0 ? null : mention}
          onJump={onPlace}
          onMention={(index) => onPlace(entity.mentions[index] ?? at.place)}
        />
      </div>
    </section>
  );
}
