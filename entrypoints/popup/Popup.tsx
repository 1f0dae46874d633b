import { useState } from 'preact/hooks';
import { LostPacks } from '../../components/LostPacks.tsx';
import { MemoryBanner } from '../../components/MemoryBanner.tsx';
import { PageFoot } from '../../components/PageFoot.tsx';
import { RefusedLine } from '../../components/RefusedLine.tsx';
import { TakingLine } from '../../components/TakingLine.tsx';
import { SafetyLine } from '../../components/transfer/SafetyLine.tsx';
import { keepChoice } from '../../utils/app/keep-choice.ts';
import { findBeside, openLibrary, openOptionsAt } from '../../utils/app/pages.ts';
import type { TabAtHand } from '../../utils/app/tabs.ts';
import { useSafety } from '../../utils/app/transfer/use-safety.ts';
import { useEscape } from '../../utils/app/use-escape.ts';
import { useLibraryState } from '../../utils/app/use-library-state.ts';
import { useReader } from '../../utils/app/use-reader.ts';
import { useRefusal } from '../../utils/app/use-refusal.ts';
import { useTaking } from '../../utils/app/use-taking.ts';
import { useView } from '../../utils/app/use-view.ts';
import { changeSafety, isBackupDue } from '../../utils/safety.ts';
import { Detail } from './Detail.tsx';
import { Pane } from './Pane.tsx';

interface PopupProps {
  /** Null where the window has no tab that could be asked. */
  tab: TabAtHand | null;
}

/** The who's-who of the tab's page, who is opened over it, and the foot. */
export function Popup({ tab }: PopupProps) {
  const [revision, setRevision] = useState(0);
  const reader = useReader(tab?.id ?? null, revision);
  const view = useView();
  const library = useLibraryState();
  const taking = useTaking();
  const safety = useSafety();
  const isRefused = useRefusal();
  const beside = findBeside(tab?.windowId ?? null);

  useEscape(view.opened ? view.close : view.isSearching ? view.endSearch : null);

  return (
    <main class="popup">
      {library?.keeping === 'memory' && <MemoryBanner />}
      {safety && (
        <SafetyLine
          safety={safety}
          isDue={isBackupDue(safety, Date.now())}
          now={Date.now()}
          onOpen={() => {
            void openOptionsAt('backup').then(() => window.close());
          }}
        />
      )}
      {safety && (
        <LostPacks
          titles={safety.lostPacks}
          onOpen={() => {
            void openOptionsAt('packs').then(() => window.close());
          }}
          onDismiss={() => keepChoice(changeSafety({ lostPacks: [] }))}
        />
      )}
      {isRefused && <RefusedLine />}
      {taking && <TakingLine progress={taking} />}
      {/* The list stays as it is under what is opened: its place, its search, its focus. */}
      <div class="pane" hidden={view.opened !== null}>
        <Pane reader={reader} view={view} hasTab={tab !== null} revision={revision} />
      </div>
      {view.opened && (
        <Detail
          opened={view.opened}
          reader={reader}
          tabId={tab?.id ?? null}
          onBack={view.close}
          onChange={() => setRevision(revision + 1)}
        />
      )}
      <PageFoot
        onPause={reader.host !== null && !reader.isPaused ? reader.pause : undefined}
        onBeside={
          beside
            ? () => {
                void beside().then(() => window.close());
              }
            : undefined
        }
        onLibrary={() => {
          void openLibrary().then(() => window.close());
        }}
      />
    </main>
  );
}
