import { useId, useState } from 'preact/hooks';
import type { Entity } from '../utils/types.ts';
import { KindSign } from './KindSign.tsx';
import { type Pair, pairEntities } from './model/named-together.ts';
import { useStrings } from './strings-context.ts';
import { TogetherCurves } from './TogetherCurves.tsx';
import { WalkList } from './WalkList.tsx';

/** In UTF-16 code units: a longer name has no room in a line of a panel as narrow as browsers open it. */
const LONG = 26;

interface NamedTogetherProps {
  entities: readonly Entity[];
  /** Where each block of the article's text starts. */
  blockStarts: readonly number[];
  /** Id of the entity opened beside the list, null where none is. */
  open: number | null;
  onOpen: (entity: Entity) => void;
}

/**
 * A small map of who is named together with whom: a column of names, and curves between those who share a paragraph. The
 * column says it in words too, so that it works without the curves.
 */
export function NamedTogether({ entities, blockStarts, open, onOpen }: NamedTogetherProps) {
  const { t } = useStrings();
  const id = useId();
  const [near, setNear] = useState<number | null>(null);
  const together = pairEntities(entities, blockStarts);
  if (together.pairs.length === 0) return null;
  const shown = near ?? open;
  return (
    <section class="together" aria-labelledby={id}>
      <h2 class="group-name" id={id}>
        {t('togetherTitle')}
      </h2>
      <p class="source">{t('togetherIntro')}</p>
      <WalkList class="together-map">
        <TogetherCurves entities={together.entities} pairs={together.pairs} shown={shown} />
        <ul>
          {together.entities.map((entity) => (
            <li key={entity.id}>
              <button
                type="button"
                data-step
                class={isJoined(entity.id, shown, together.pairs) ? 'who is-joined' : 'who'}
                aria-current={open === entity.id ? 'true' : undefined}
                onClick={() => onOpen(entity)}
                onMouseEnter={() => setNear(entity.id)}
                onMouseLeave={() => setNear(null)}
                onFocus={() => setNear(entity.id)}
                onBlur={() => setNear(null)}
              >
                <KindSign kind={entity.kind} />{' '}
                <bdi class={entity.name.length > LONG ? 'entry is-long' : 'entry'}>{entity.name}</bdi>{' '}
                <Partners entity={entity} entities={together.entities} pairs={together.pairs} />
              </button>
            </li>
          ))}
        </ul>
      </WalkList>
    </section>
  );
}

interface PartnersProps {
  entity: Entity;
  entities: readonly Entity[];
  pairs: readonly Pair[];
}

/** "with Meta, in 2 paragraphs": what the curves show, in words. */
function Partners({ entity, entities, pairs }: PartnersProps) {
  const { plural, locale } = useStrings();
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const partners = pairs.flatMap(({ a, b, paragraphs }) => {
    if (a !== entity.id && b !== entity.id) return [];
    return [plural('togetherWith', paragraphs, names.get(a === entity.id ? b : a) ?? '')];
  });
  return <span class="unseen">{new Intl.ListFormat(locale).format(partners)}</span>;
}

function isJoined(id: number, shown: number | null, pairs: readonly Pair[]): boolean {
  return id === shown || pairs.some(({ a, b }) => (a === shown && b === id) || (b === shown && a === id));
}
