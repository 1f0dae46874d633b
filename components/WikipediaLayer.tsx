import { useRef } from 'preact/hooks';
import type { LookUpState } from '../utils/messages/look-up.ts';
import type { EntityKind } from '../utils/types.ts';
import { Layer } from './Layer.tsx';
import { describeTrouble } from './model/describe-trouble.ts';
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

/** What Wikipedia says, once the reader has asked; until then it is not there, and nothing is sent. */
export function WikipediaLayer(props: WikipediaLayerProps) {
  const strings = useStrings();
  const { t } = strings;
  const { state } = props;
  // Opened again, an answer from before is there already, and nobody has asked for it just now.
  const first = useRef<LookUpState['stage'] | null>(state.stage);
  if (state.stage !== first.current) first.current = null;
  const isAsked = first.current === null;
  if (state.stage === 'idle') return null;
  return (
    <Layer title={t('wikipediaLayer')} level={props.level} {...(isAsked && { isAskedFor: state.stage })}>
      {state.stage === 'agreeing' && <WikipediaConsent {...props} obstacle={state.obstacle} />}
      <p class={state.stage === 'asking' ? 'aside-line' : 'unseen'} role="status">
        {state.stage === 'asking' ? t('lookUpAsking') : ''}
      </p>
      {state.stage === 'unavailable' && (
        <Trouble words={describeTrouble('unavailable', strings)} onAgain={props.onAsk} />
      )}
      {state.stage === 'answered' && <Answer {...props} state={state} takesFocus={isAsked} />}
    </Layer>
  );
}

interface AnswerProps extends WikipediaLayerProps {
  state: Extract<LookUpState, { stage: 'answered' }>;
  takesFocus: boolean;
}

function Answer(props: AnswerProps) {
  const strings = useStrings();
  const { answer, choices, trouble } = props.state;
  switch (answer.status) {
    case 'found':
      return (
        <>
          {trouble && <Trouble words={describeTrouble(trouble, strings)} onAgain={props.onAsk} />}
          <WikipediaPage
            page={answer.page}
            published={props.published}
            takesFocus={props.takesFocus}
            onElse={choices.length > 0 ? props.onElse : null}
            onRefresh={props.onRefresh}
          />
        </>
      );
    case 'several':
      return <WikipediaChoices {...props} choices={answer.choices} />;
    case 'none':
      return <p class="unknown">{strings.t('lookUpNone')}</p>;
    case 'failed':
      return <Trouble words={describeTrouble(answer, strings)} onAgain={props.onAsk} />;
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
