import type { LookUpState } from '../utils/messages/look-up.ts';
import type { EntityKind } from '../utils/types.ts';
import { Layer } from './Layer.tsx';
import { describeLookUpFailure } from './model/describe-look-up-failure.ts';
import { useStrings } from './strings-context.ts';
import { WikipediaChoices } from './WikipediaChoices.tsx';
import { WikipediaConsent } from './WikipediaConsent.tsx';
import { WikipediaPage } from './WikipediaPage.tsx';

export interface WikipediaLayerProps {
  level: 2 | 3;
  kind: EntityKind;
  /** What would be sent. */
  name: string;
  /** The page's date as YYYY-MM-DD, null where it gives none. */
  published: string | null;
  state: LookUpState;
  onAsk: () => void;
  onAgree: () => void;
  onRefuse: () => void;
  onOptions: () => void;
  onChoose: (title: string) => void;
  onElse: () => void;
  onRefresh: () => void;
}

/** What Wikipedia says, once the reader has asked: until then one quiet line, and nothing is sent. */
export function WikipediaLayer(props: WikipediaLayerProps) {
  const { t } = useStrings();
  const { state } = props;
  if (state.stage === 'idle') {
    return (
      <p class="look-up">
        <button type="button" class="link" onClick={props.onAsk}>
          {t('lookUp')}
        </button>
      </p>
    );
  }
  return (
    <Layer title={t('wikipediaLayer')} level={props.level}>
      {state.stage === 'agreeing' && <WikipediaConsent {...props} obstacle={state.obstacle} />}
      <p class={state.stage === 'asking' ? 'aside-line' : 'unseen'} role="status">
        {state.stage === 'asking' ? t('lookUpAsking') : ''}
      </p>
      {state.stage === 'unavailable' && <Trouble words={t('lookUpUnavailable')} onAgain={props.onAsk} />}
      {state.stage === 'answered' && <Answer {...props} state={state} />}
    </Layer>
  );
}

type AnswerProps = WikipediaLayerProps & { state: Extract<LookUpState, { stage: 'answered' }> };

function Answer({ state: { answer, choices }, ...props }: AnswerProps) {
  const strings = useStrings();
  switch (answer.status) {
    case 'found':
      return (
        <WikipediaPage
          page={answer.page}
          published={props.published}
          onElse={choices.length > 0 ? props.onElse : null}
          onRefresh={props.onRefresh}
        />
      );
    case 'several':
      return <WikipediaChoices kind={props.kind} choices={answer.choices} onChoose={props.onChoose} />;
    case 'none':
      return <p class="unknown">{strings.t('lookUpNone')}</p>;
    case 'failed':
      return <Trouble words={describeLookUpFailure(answer, strings)} onAgain={props.onAsk} />;
  }
}

function Trouble({ words, onAgain }: { words: string; onAgain: () => void }) {
  const { t } = useStrings();
  return (
    <p class="unknown" role="alert">
      {words}{' '}
      <button type="button" class="link" onClick={onAgain}>
        {t('tryAgain')}
      </button>
    </p>
  );
}
