import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EntityHeader } from '../../components/EntityHeader.tsx';
import { EntityLayers } from '../../components/EntityLayers.tsx';
import { Icon } from '../../components/Icon.tsx';
import { KindChoice } from '../../components/KindChoice.tsx';
import { MemoryBanner } from '../../components/MemoryBanner.tsx';
import { isPlaced } from '../../components/model/is-placed.ts';
import { useStrings } from '../../components/strings-context.ts';
import { useEntityLayers } from '../../utils/app/use-entity-layers.ts';
import { useLibraryState } from '../../utils/app/use-library-state.ts';
import type { Entity, Span } from '../../utils/types.ts';
import type { CardPort } from './port.ts';
import { useLeaving } from './use-leaving.ts';
import { usePortQuotes } from './use-port-quotes.ts';
import type { Shown } from './use-shown.ts';
import { useWantedHeight } from './use-wanted-height.ts';

interface ShownCardProps {
  shown: Shown;
  port: CardPort;
}

export function ShownCard({ shown, port }: ShownCardProps) {
  const { article, whosWho, sentence } = shown;
  // The guard has looked: the entity is there, and so is the mention.
  const found = whosWho.entities[shown.entity] as Entity;
  const [kind, setKind] = useState(found.kind);
  const entity = shown.selected === 'not-found' ? { ...found, kind } : found;
  const { t } = useStrings();
  const [mention, setMention] = useState(shown.mention);
  const card = useRef<HTMLElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const layers = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // A page that is no article has no text to have a place in.
  const named = entity.mentions[mention];
  const place = article.length > 0 && named && isPlaced(named) ? named : null;
  const library = useLibraryState();
  const known = useEntityLayers(entity, whosWho, { article, sentence, place }, usePortQuotes(port));

  // The page may show the same card again, at another mention.
  useEffect(() => setMention(shown.mention), [shown]);

  // A frame that is not seen yet cannot take the focus; the page gives it as soon as it is. Whoever comes back from
  // another window later finds it where they left it.
  useEffect(() => {
    if (!shown.focus) return;
    const takeFocus = () => {
      if (shown.selected) layers.current?.querySelector('textarea')?.focus();
      else heading.current?.focus();
    };
    takeFocus();
    const takeIfNowhere = () => {
      if (document.activeElement === document.body) takeFocus();
    };
    window.addEventListener('focus', takeIfNowhere, { once: true });
    return () => window.removeEventListener('focus', takeIfNowhere);
  }, [shown]);

  useLayoutEffect(
    () =>
      port.listen(({ type }) => {
        // Whoever is somewhere in the card by the time this comes stays there.
        if (type === 'card.enter' && document.activeElement === document.body) heading.current?.focus();
      }),
    [port],
  );

  useLeaving(card, port);
  useWantedHeight([header, layers], (height) => port.send({ type: 'card.resize', height }));

  function jump({ start, end }: Span): void {
    port.send({ type: 'card.jump', start, end });
  }

  function goToMention(index: number): void {
    const target = entity.mentions[index];
    if (!target) return;
    setMention(index);
    jump(target);
  }

  return (
    <main class="card" ref={card}>
      <div class="head" ref={header}>
        <EntityHeader entity={entity} level={1} headingRef={heading}>
          <button
            type="button"
            class="icon-button"
            aria-label={t('close')}
            onClick={() => port.send({ type: 'card.close' })}
          >
            <Icon name="close" />
          </button>
        </EntityHeader>
        {shown.selected === 'not-found' && <KindChoice kind={kind} onKind={setKind} />}
      </div>
      <div class="middle">
        <div class="layers" ref={layers}>
          {library?.keeping === 'memory' && <MemoryBanner />}
          <EntityLayers
            level={2}
            entity={entity}
            page={shown}
            layers={known}
            mention={mention}
            onJump={jump}
            onMention={goToMention}
          />
        </div>
      </div>
    </main>
  );
}
