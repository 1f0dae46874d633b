import { useMemo, useState } from 'preact/hooks';
import { FailureLine } from '../../components/FailureLine.tsx';
import { useStrings } from '../../components/strings-context.ts';
import { ExportForm } from '../../components/transfer/ExportForm.tsx';
import { FileChooser } from '../../components/transfer/FileChooser.tsx';
import { ImportPreview } from '../../components/transfer/ImportPreview.tsx';
import { ShareLine } from '../../components/transfer/ShareLine.tsx';
import { countFates } from '../../utils/app/transfer/count-fates.ts';
import { useExport } from '../../utils/app/transfer/use-export.ts';
import { type Import, type ImportDraft, useImport } from '../../utils/app/transfer/use-import.ts';
import { useLastImport } from '../../utils/app/transfer/use-last-import.ts';
import { useLibraryState } from '../../utils/app/use-library-state.ts';
import { Place } from './Place.tsx';

const FAULTS = {
  'not-ours': 'faultNotOurs',
  newer: 'faultNewer',
  'too-large': 'faultTooLarge',
  unreadable: 'faultUnreadable',
} as const;

/** The whole library taken out into a file, and files taken in. */
export function Transfer() {
  const { t } = useStrings();
  return (
    <Place title={t('placeTransfer')} intro={t('transferIntro')}>
      <Export />
      <ImportPart />
    </Place>
  );
}

function Export() {
  const { t } = useStrings();
  const { state, run } = useExport();
  return (
    <section>
      <ExportForm isBusy={state.phase === 'reading'} onExport={(format) => void run(format)} />
      {state.phase === 'reading' && <ShareLine message="exportReading" share={state.share} />}
      {state.phase === 'done' && <p role="status">{t('exportDone', state.name)}</p>}
      {state.phase === 'failed' && <FailureLine code={state.code} />}
    </section>
  );
}

function ImportPart() {
  const { t } = useStrings();
  const [revision, setRevision] = useState(0);
  const library = useLibraryState();
  const importing = useImport(() => setRevision(revision + 1));
  const { last, isUnderWay, left, failure, isUndoing, undo } = useLastImport(revision);
  const { state } = importing;
  const isBusy = state.phase === 'comparing' || state.phase === 'importing' || state.phase === 'reading';
  return (
    <section>
      <h2 class="layer-name">{t('importTitle')}</h2>
      <p class="intro">{t(library?.keeping === 'memory' ? 'importMemory' : 'importIntro')}</p>
      {library?.keeping === 'disk' && state.phase !== 'preview' && !isBusy && (
        <FileChooser onFile={(file) => void importing.open(file)} />
      )}
      <ImportState importing={importing} />
      {isUnderWay && !isBusy && <p class="last-import">{t('importElsewhere', last?.name ?? '')}</p>}
      {last && !isUnderWay && !isBusy && state.phase !== 'preview' && (
        <p class="last-import">
          {t(last.ended === null ? 'importCutOff' : 'importLast', last.name)}{' '}
          <button type="button" class="link" disabled={isUndoing} onClick={() => void undo()}>
            {t('importUndo')}
          </button>
        </p>
      )}
      {failure && <FailureLine code={failure} />}
      {left !== null && <p role="status">{left === 0 ? t('importUndone') : t('importUndoneBut', left)}</p>}
    </section>
  );
}

function ImportState({ importing: { state, take, leave } }: { importing: Import }) {
  const { t, plural } = useStrings();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{t('importReading')}</p>;
    case 'comparing':
      return <ShareLine message="importComparing" share={state.share} />;
    case 'importing':
      return <ShareLine message="importTaking" share={state.share} />;
    case 'preview':
      return <Preview draft={state.draft} onTake={take} onLeave={leave} />;
    case 'unfit':
      return (
        <p class="failure" role="alert">
          {t(FAULTS[state.fault])}
        </p>
      );
    case 'failed':
      return <FailureLine code={state.code} />;
    case 'done': {
      const { kept, missed, astray } = state.outcome;
      return (
        <div role="status">
          <p>{plural('importDone', kept, state.name)}</p>
          {missed > 0 && <p>{plural('importMissed', missed)}</p>}
          <p class={astray === 0 ? 'source' : 'failure'}>
            {astray === 0 ? t('importChecked') : plural('importAstray', astray)}
          </p>
        </div>
      );
    }
  }
}

interface PreviewProps {
  draft: ImportDraft;
  onTake: Import['take'];
  onLeave: () => void;
}

function Preview({ draft, onTake, onLeave }: PreviewProps) {
  const counts = useMemo(() => countFates(draft.plan), [draft]);
  const { incoming, plan } = draft;
  return (
    <ImportPreview
      name={draft.name}
      integrity={incoming.integrity}
      refused={incoming.refused}
      counts={counts}
      others={{ corrections: plan.corrections.length, readings: plan.readings.length }}
      hasSettings={incoming.settings !== null}
      first={draft.rules}
      onTake={(rules, withSettings) => void onTake(draft, rules, withSettings)}
      onLeave={onLeave}
    />
  );
}
