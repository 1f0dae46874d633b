import { useState } from 'preact/hooks';
import type { EntityKind, LibraryEntity } from '../utils/types.ts';
import { EntryField, type EntryOption } from './EntryField.tsx';
import { NAME_LIMIT } from './model/name-limit.ts';
import { useStrings } from './strings-context.ts';

/** What of somebody in the library a reader changes. */
export type EntityWords = Pick<LibraryEntity, 'kind' | 'name' | 'aliases' | 'links'>;

interface EntityEditorProps {
  entity: LibraryEntity;
  /** What the packs have under the name. */
  entries: readonly EntryOption[];
  onSave: (words: EntityWords) => void;
  onCancel: () => void;
}

const WIKIDATA = 'Q[1-9][0-9]*';

/** Name, kind, other names and links of somebody in the library. A new name keeps the old one among the others. */
export function EntityEditor({ entity, entries, onSave, onCancel }: EntityEditorProps) {
  const { t } = useStrings();
  const [name, setName] = useState(entity.name);
  const [kind, setKind] = useState<EntityKind>(entity.kind);
  const [aliases, setAliases] = useState(entity.aliases.join('\n'));
  const [wikidata, setWikidata] = useState(entity.links.wikidata ?? '');
  const [entry, setEntry] = useState(entity.links.entry ?? '');

  function save(event: Event): void {
    event.preventDefault();
    const lines = aliases.split('\n').map((line) => line.trim().slice(0, NAME_LIMIT));
    const others = new Set([...(name.trim() === entity.name ? [] : [entity.name]), ...lines]);
    others.delete('');
    others.delete(name.trim());
    onSave({
      kind,
      name: name.trim(),
      aliases: [...others].slice(0, 200),
      links: { entry: entry.trim() || null, wikidata: wikidata.trim() || null },
    });
  }

  return (
    <form class="entity-editor" onSubmit={save}>
      <label>
        <span>{t('entityName')}</span>
        <input
          type="text"
          required
          pattern=".*\S.*"
          maxLength={NAME_LIMIT}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        {(['person', 'organisation'] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>{t(one === 'person' ? 'correctPerson' : 'correctOrganisation')}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span>{t('entityAliases')}</span>
        <textarea rows={3} value={aliases} onInput={(event) => setAliases(event.currentTarget.value)} />
      </label>
      <label>
        <span>{t('entityWikidata')}</span>
        <input
          type="text"
          pattern={WIKIDATA}
          maxLength={20}
          value={wikidata}
          onInput={(event) => setWikidata(event.currentTarget.value)}
        />
      </label>
      <EntryField entry={entry} options={entries} onEntry={setEntry} />
      <p class="actions">
        <button type="submit" class="button is-small">
          {t('entitySave')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
