import type { Entity, Heard, WhosWho } from '../../utils/types.ts';

const HEARD: Readonly<Record<Heard, string>> = {
  quoted: 'quoted',
  paraphrased: 'paraphrased',
  named: 'named only',
};

export const WHOS_WHO_HEAD = ['Name', 'Kind', 'Named', 'Heard', 'In this article', 'Also as'] as const;

/** A who's-who as rows of text under `WHOS_WHO_HEAD`, in order of weight. */
export function listWhosWho({ entities }: WhosWho): string[][] {
  return entities.map((entity) => [
    entity.name,
    entity.kind,
    `${entity.mentions.length}×`,
    entity.kind === 'person' || entity.heard !== 'named' ? HEARD[entity.heard] : '',
    describeRoles(entity),
    entity.aliases.join(', '),
  ]);
}

function describeRoles({ roles, isAuthor }: Entity): string {
  const words = roles.map(({ title, organisation, tense }) =>
    [tense === 'current' ? '' : tense, title, organisation ? `(${organisation})` : '']
      .filter((part) => part !== '')
      .join(' '),
  );
  return [...(isAuthor ? ['author'] : []), ...words].join('; ');
}
