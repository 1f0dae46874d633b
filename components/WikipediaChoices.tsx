import { useEffect, useRef } from 'preact/hooks';
import type { LookUpChoice } from '../utils/messages/look-up.ts';
import type { EntityKind } from '../utils/types.ts';
import { KindSign } from './KindSign.tsx';
import { useStrings } from './strings-context.ts';

interface WikipediaChoicesProps {
  kind: EntityKind;
  choices: readonly LookUpChoice[];
  /** Whether the reader has just asked for them. */
  takesFocus: boolean;
  onChoose: (title: string) => void;
}

/** Pages that may be meant, each with Wikipedia's own line to tell them apart. The question takes the focus. */
export function WikipediaChoices({ kind, choices, takesFocus, onChoose }: WikipediaChoicesProps) {
  const { t } = useStrings();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) question.current?.focus();
  }, []);
  return (
    <>
      <p class="description" tabIndex={-1} ref={question}>
        {t('whichPage')}
      </p>
      <ul>
        {choices.map(({ title, description }) => (
          <li key={title}>
            <button type="button" class="choice" onClick={() => onChoose(title)}>
              <KindSign kind={kind} />
              <span class="entry">
                <bdi>{title}</bdi>
              </span>
              {description && (
                <span class="apart">
                  <bdi>{description}</bdi>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p class="source">{t('choicesSource')}</p>
    </>
  );
}
