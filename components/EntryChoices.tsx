import type { BackgroundAbout, KnownEntry } from '../utils/messages/background.ts';
import type { EntityKind } from '../utils/types.ts';
import { KindSign } from './KindSign.tsx';
import { describeSources } from './model/describe-sources.ts';
import { useStrings } from './strings-context.ts';

interface EntryChoicesProps {
  kind: EntityKind;
  entries: readonly KnownEntry[];
  sources: BackgroundAbout['sources'];
  onChoose: (id: string) => void;
}

/** Several of one name, each with a line to tell them apart. */
export function EntryChoices({ kind, entries, sources, onChoose }: EntryChoicesProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  return (
    <>
      <p class="description">
        {plural(kind === 'person' ? 'peopleOfThisName' : 'organisationsOfThisName', entries.length)}
      </p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="choice" onClick={() => onChoose(entry.id)}>
              <KindSign kind={kind} />
              <span class="entry">
                <bdi>{entry.name}</bdi>
              </span>
              <span class="apart">
                <bdi>{entry.description}</bdi>
              </span>
              <span class="source">{describeSources(entry.sources, sources, strings)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="source">{t('choiceKept')}</p>
    </>
  );
}
