import type { Entity, Span } from '../utils/types.ts';
import { Icon } from './Icon.tsx';
import { KindSign } from './KindSign.tsx';
import { describeCounts } from './model/counts.ts';
import { describeRoles } from './model/describe-role.ts';
import type { QuoteRun } from './model/quote-runs.ts';
import { Strip } from './Strip.tsx';
import { useStrings } from './strings-context.ts';

interface EntityRowProps {
  entity: Entity;
  runs: readonly QuoteRun[];
  isNoted: boolean;
  /** Opened beside the list. */
  isOpen?: boolean;
  /** Length of the article's text in UTF-16 code units. */
  length: number;
  onOpen: () => void;
  onNextPlace: () => void;
  onJump: (place: Span) => void;
}

/** Somebody in the list: sign, name, pencil where there is a note, role; where in the article; on to the next place. */
export function EntityRow(props: EntityRowProps) {
  const { entity, runs, isNoted, isOpen, length } = props;
  const strings = useStrings();
  const role = describeRoles(entity.roles, strings, 1);
  const counts = describeCounts(entity, runs.length, strings);
  return (
    <li class={isOpen ? 'row is-open' : 'row'}>
      <button
        type="button"
        class="who"
        data-step
        aria-current={isOpen ? 'true' : undefined}
        onClick={props.onOpen}
      >
        <KindSign kind={entity.kind} />{' '}
        <span class="who-text">
          <span class="entry">
            <bdi>{entity.name}</bdi>{' '}
            {isNoted && (
              <span class="pen" role="img" aria-label={strings.t('youHaveNote')}>
                <Icon name="pen" size={12} />
              </span>
            )}
          </span>{' '}
          {role && (
            <span class="who-role">
              <bdi>{role}</bdi>
            </span>
          )}
        </span>
      </button>
      <button
        type="button"
        class="icon-button jump"
        data-aside
        aria-label={strings.t('nextPlaceOf', entity.name)}
        onClick={props.onNextPlace}
      >
        <Icon name="down" size={14} />
      </button>
      <Strip
        kind={entity.kind}
        label={strings.t('stripLabel', entity.name, counts)}
        mentions={entity.mentions}
        quoted={runs.flatMap(({ parts }) => parts)}
        length={length}
        onJump={props.onJump}
      />
    </li>
  );
}
