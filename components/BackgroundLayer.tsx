import type { BackgroundAbout, Choice } from '../utils/messages/background.ts';
import type { EntityKind } from '../utils/types.ts';
import { EntryChoices } from './EntryChoices.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { Layer } from './Layer.tsx';
import { useStrings } from './strings-context.ts';
import { TakingLine } from './TakingLine.tsx';

export interface BackgroundLayerProps {
  level: 2 | 3;
  kind: EntityKind;
  /** The page's date as YYYY-MM-DD, null where it gives none; undefined in the library, which is no page. */
  published: string | null | undefined;
  /** Null while it is asked for; `unavailable` where nobody answered. */
  about: BackgroundAbout | 'unavailable' | null;
  /** Whom the reader chose among several, null where they have not. */
  chosen: Choice | null;
  /** Null takes the choice back. */
  onChoose: (id: string | null) => void;
}

/** What the packs know: facts with their source and its date, a choice where several fit, or that they know nothing. */
export function BackgroundLayer({ level, ...props }: BackgroundLayerProps) {
  const { t } = useStrings();
  const { about } = props;
  return (
    <Layer title={t('backgroundLayer')} level={level}>
      {about === null && <p class="aside-line">{t('backgroundLoading')}</p>}
      {about === 'unavailable' && <p class="aside-line">{t('backgroundUnavailable')}</p>}
      {about !== null && about !== 'unavailable' && <Answer {...props} about={about} />}
    </Layer>
  );
}

interface AnswerProps extends Omit<BackgroundLayerProps, 'level'> {
  about: BackgroundAbout;
}

function Answer({ kind, published, about, chosen, onChoose }: AnswerProps) {
  const { t } = useStrings();
  const { status, entries, sources, taking } = about;
  const shown = status === 'sure' ? entries : entries.filter(({ id }) => id === chosen?.id);
  const isShown = shown.length > 0;
  return (
    <>
      {shown.map((entry) => (
        <EntryFacts key={entry.id} entry={entry} sources={sources} published={published} />
      ))}
      {isShown && status === 'several' && (
        <p class="source">
          {t(chosen?.isHere ? 'choiceHere' : 'choiceEarlier')}{' '}
          <button type="button" class="link" onClick={() => onChoose(null)}>
            {t('someoneElse')}
          </button>
        </p>
      )}
      {!isShown && status === 'several' && (
        <EntryChoices kind={kind} entries={entries} sources={sources} onChoose={onChoose} />
      )}
      {/* What is still on its way in may know the name. */}
      {!isShown && status !== 'several' && !taking && <p class="unknown">{t('nobodyKnown')}</p>}
      {taking && <TakingLine progress={taking} />}
    </>
  );
}
