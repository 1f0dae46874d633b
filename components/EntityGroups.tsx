import { useId } from 'preact/hooks';
import type { PageState } from '../utils/messages/page-protocol.ts';
import type { Strings } from '../utils/strings/strings.ts';
import type { Entity, Span } from '../utils/types.ts';
import { EntityRow } from './EntityRow.tsx';
import type { EntityGroup, GroupName } from './model/group-entities.ts';
import { quoteRunsOf } from './model/quote-runs.ts';
import { useStrings } from './strings-context.ts';

export interface EntityGroupsProps {
  groups: readonly EntityGroup[];
  page: Pick<PageState, 'whosWho' | 'quoteTexts' | 'article'>;
  /** Ids of the entities that the reader has notes on. */
  noted: ReadonlySet<number>;
  /** Id of the entity opened beside the list. */
  open?: number | null;
  onOpen: (entity: Entity) => void;
  onNextPlace: (entity: Entity) => void;
  onJump: (entity: Entity, place: Span) => void;
}

/** Everybody in the article, in groups, by weight. Stands in a `WalkList`. */
export function EntityGroups({ groups, ...props }: EntityGroupsProps) {
  return (
    <>
      {groups.map((group) => (
        <Group key={group.name} group={group} {...props} />
      ))}
    </>
  );
}

function Group({ group, ...props }: Omit<EntityGroupsProps, 'groups'> & { group: EntityGroup }) {
  const id = useId();
  const strings = useStrings();
  const { whosWho, quoteTexts, article } = props.page;
  return (
    <section aria-labelledby={id}>
      <h2 class="group-name" id={id}>
        {titleOf(group.name, group.entities.length, strings)}{' '}
        <span class="count">{new Intl.NumberFormat(strings.locale).format(group.entities.length)}</span>
      </h2>
      <ul>
        {group.entities.map((entity) => (
          <EntityRow
            key={entity.id}
            entity={entity}
            runs={quoteRunsOf(whosWho, quoteTexts, entity.id)}
            isNoted={props.noted.has(entity.id)}
            isOpen={props.open === entity.id}
            length={article.length}
            onOpen={() => props.onOpen(entity)}
            onNextPlace={() => props.onNextPlace(entity)}
            onJump={(place) => props.onJump(entity, place)}
          />
        ))}
      </ul>
    </section>
  );
}

function titleOf(name: GroupName, count: number, strings: Strings): string {
  switch (name) {
    case 'quoted':
      return strings.t('groupQuoted');
    case 'named':
      return strings.t('groupNamed');
    case 'paraphrased':
      return strings.t('groupReported');
    case 'authors':
      return strings.plural('groupAuthor', count);
  }
}
