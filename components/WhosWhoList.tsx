import { useId } from 'preact/hooks';
import type { NoteHit } from '../utils/messages/notes-protocol.ts';
import type { Entity, EntityKind } from '../utils/types.ts';
import { EntityGroups, type EntityGroupsProps } from './EntityGroups.tsx';
import { groupEntities } from './model/group-entities.ts';
import { matchEntities } from './model/match-entities.ts';
import { NoteHits } from './NoteHits.tsx';
import { SearchOutcome } from './SearchOutcome.tsx';
import { useStrings } from './strings-context.ts';
import { WalkList } from './WalkList.tsx';

interface WhosWhoListProps extends Omit<EntityGroupsProps, 'groups'> {
  query: string;
  /** Notes found for the query; null while they are looked for. */
  hits: readonly NoteHit[] | null;
  shown: Readonly<Record<EntityKind, boolean>>;
  onOpenHit: (hit: NoteHit) => void;
}

const EVERYBODY = { person: true, organisation: true } as const;

/** Everybody named in the article; or, while something is looked for, the notes and names that have it. */
export function WhosWhoList({ query, hits, shown, onOpenHit, ...props }: WhosWhoListProps) {
  const { t } = useStrings();
  const { entities } = props.page.whosWho;
  const wanted = query.trim();
  const found = wanted === '' ? null : matchEntities(entities, wanted);
  const groups = found ? [] : groupEntities(entities, shown);
  return (
    <>
      <SearchOutcome query={query} hits={hits} names={found?.length ?? 0} />
      <WalkList class="walk-list">
        {found && <NoteHits query={wanted} hits={hits} onOpen={onOpenHit} />}
        {found && <NamesFound {...props} query={wanted} found={found} />}
        {!found && <EntityGroups groups={groups} {...props} />}
        {!found && groups.length === 0 && <p class="none">{t(whyEmpty(shown))}</p>}
      </WalkList>
    </>
  );
}

interface NamesFoundProps extends Omit<EntityGroupsProps, 'groups'> {
  query: string;
  found: readonly Entity[];
}

function NamesFound({ query, found, ...props }: NamesFoundProps) {
  const { t } = useStrings();
  const id = useId();
  if (found.length > 0) return <EntityGroups groups={groupEntities(found, EVERYBODY)} {...props} />;
  return (
    <section aria-labelledby={id}>
      <h2 class="group-name" id={id}>
        {t('groupArticle')}
      </h2>
      <p class="none">{t('noNameHas', query)}</p>
    </section>
  );
}

function whyEmpty(shown: Readonly<Record<EntityKind, boolean>>) {
  if (shown.person) return 'noPeople';
  return shown.organisation ? 'noOrganisations' : 'bothOff';
}
