import type { ComponentChildren, RefObject } from 'preact';
import type { Entity } from '../utils/types.ts';
import { describeRoles } from './model/describe-role.ts';
import { useStrings } from './strings-context.ts';

interface EntityHeaderProps {
  entity: Pick<Entity, 'kind' | 'name'> & Partial<Pick<Entity, 'roles' | 'isAuthor'>>;
  level: 1 | 2;
  /** Takes the focus when the card is opened by key. */
  headingRef?: RefObject<HTMLHeadingElement | null>;
  /** Close, back. */
  children?: ComponentChildren;
}

/** Unlike a margin, it indents nothing where the line breaks at it. */
const WIDE_SPACE = '\u2002';

/** Two ways of being introduced are read at a glance; more would be a paragraph. */
const ROLES_SHOWN = 2;

/** A name under its line, and how the article introduces it. */
export function EntityHeader({ entity, level, headingRef, children }: EntityHeaderProps) {
  const Heading: 'h1' | 'h2' = `h${level}`;
  return (
    <header class="entity-header">
      <Heading class={`name u-${entity.kind}`} tabIndex={-1} {...(headingRef && { ref: headingRef })}>
        <bdi>{entity.name}</bdi>
      </Heading>
      {children}
      {entity.roles && <Introduction roles={entity.roles} isAuthor={entity.isAuthor ?? false} />}
    </header>
  );
}

function Introduction({ roles, isAuthor }: Pick<Entity, 'roles' | 'isAuthor'>) {
  const strings = useStrings();
  const words = describeRoles(roles, strings, ROLES_SHOWN);
  if (words) {
    return (
      <p class="role">
        <bdi>{words}</bdi>
        {WIDE_SPACE}
        <small>{strings.t('inThisArticle')}</small>
      </p>
    );
  }
  return <p class="role">{strings.t(isAuthor ? 'theAuthor' : 'notIntroduced')}</p>;
}
