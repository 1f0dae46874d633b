import { useState } from 'preact/hooks';
import { EntityHeader } from '../../components/EntityHeader.tsx';
import { EntityLayers } from '../../components/EntityLayers.tsx';
import { SPECIMEN } from '../../components/model/specimen.ts';
import { Specimen } from '../../components/Specimen.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { openOptionsAt } from '../../utils/app/pages.ts';
import type { MessageKey } from '../../utils/strings/strings.ts';
import { useSampleNotes } from './use-sample-notes.ts';

const SENTENCES: readonly MessageKey[] = ['welcomeLead1', 'welcomeLead2', 'welcomeLead3'];
const FOOTNOTES: readonly MessageKey[] = ['welcomeNote1', 'welcomeNote2', 'welcomeNote3'];

/** One sentence, one specimen that works, one button; the promises are its footnotes. */
export function Welcome() {
  const { t } = useStrings();
  const [open, setOpen] = useState(0);
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
            <button type="button" class="button" onClick={() => setOpen((open + 1) % entities.length)}>
              {t('welcomeNext')}
            </button>
            <button type="button" class="link" onClick={() => void openOptionsAt('marks')}>
              {t('welcomeMarks')}
            </button>
          </p>
        </div>
        <div class="sample">
          <Specimen open={open} onOpen={setOpen} />
          <SampleCard key={open} open={open} />
          <p class="aside-line">{t('welcomeSample')}</p>
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

function SampleCard({ open }: { open: number }) {
  const [mention, setMention] = useState(0);
  const notes = useSampleNotes(open);
  const entity = SPECIMEN.whosWho.entities[open];
  if (!entity) return null;
  return (
    <section class="card" aria-label={entity.name}>
      <EntityHeader entity={entity} level={2} />
      <div class="layers">
        <EntityLayers
          level={3}
          entity={entity}
          page={SPECIMEN}
          notes={notes}
          mention={mention}
          onJump={() => undefined}
          onMention={setMention}
        />
      </div>
    </section>
  );
}
