import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { About } from '../utils/messages/notes-protocol.ts';
import type { LibraryEntity } from '../utils/types.ts';
import { KindSign } from './KindSign.tsx';
import { fold } from './model/fold.ts';
import { NAME_LIMIT } from './model/name-limit.ts';
import { useStrings } from './strings-context.ts';

interface EntityPickerProps {
  /** What is being picked for, as the field's name: "Move to". */
  label: string;
  /** Who else the article names. */
  here: readonly About[];
  find: (query: string) => Promise<readonly LibraryEntity[]>;
  /** Offers somebody of the name typed, of this kind, whom neither article nor library knows; null offers nobody. */
  fresh: About['kind'] | null;
  onPick: (about: About) => void;
  onCancel: () => void;
}

/** So many of the article, and so many of the library. */
const SHOWN = 5;

/** Picks somebody by name: of this article, of the library, or new. Escape gives up. */
export function EntityPicker({ label, here, find, fresh, onPick, onCancel }: EntityPickerProps) {
  const { t } = useStrings();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly LibraryEntity[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLDivElement>(null);
  // Before the next key: whoever picks begins to type at once.
  useLayoutEffect(() => field.current?.focus(), []);

  // Escape ends the picking and nothing around it.
  useEffect(() => {
    const node = picker.current;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onCancel();
    }
    node?.addEventListener('keydown', onKeyDown);
    return () => node?.removeEventListener('keydown', onKeyDown);
  }, [onCancel]);

  useEffect(() => {
    let isCurrent = true;
    find(query.trim()).then((entities) => {
      if (isCurrent) setFound(entities);
    });
    return () => {
      isCurrent = false;
    };
  }, [query]);

  // Whom to pick from comes after the field, and may be more than there is room for.
  useEffect(() => picker.current?.scrollIntoView?.({ block: 'nearest' }), [found]);

  const wanted = fold(query.trim());
  const named = here.filter(({ names }) => names.some((name) => fold(name).includes(wanted))).slice(0, SHOWN);
  const isHere = ({ kind, name }: LibraryEntity) =>
    named.some((about) => about.kind === kind && about.names.includes(name));
  const choices: readonly { key: string; name: string; about: About }[] = [
    ...named.map((about) => ({ key: `${about.kind} ${about.names[0]}`, name: about.names[0] ?? '', about })),
    ...found
      .filter((entity) => !isHere(entity))
      .slice(0, SHOWN)
      .map(({ id, kind, name }) => ({ key: id, name, about: { id, kind, names: [name] } })),
  ];

  return (
    <div class="picker" ref={picker}>
      <label>
        <span>{label}</span>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          maxLength={NAME_LIMIT}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <ul>
        {choices.map(({ key, name, about }) => (
          <li key={key}>
            <button type="button" class="quiet with-icon" onClick={() => onPick(about)}>
              <KindSign kind={about.kind} />
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
        {fresh !== null && query.trim() !== '' && (
          <li>
            <button
              type="button"
              class="quiet with-icon"
              onClick={() => onPick({ kind: fresh, names: [query.trim()] })}
            >
              <KindSign kind={fresh} />
              {t('pickNew', query.trim())}
            </button>
          </li>
        )}
        {choices.length === 0 && (fresh === null || query.trim() === '') && (
          <li class="none">{t('pickNobody')}</li>
        )}
      </ul>
      <button type="button" class="quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
