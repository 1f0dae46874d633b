import { useId } from 'preact/hooks';
import { useStrings } from './strings-context.ts';

/** What of an entry of a pack tells it from others. */
export interface EntryOption {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

interface EntryFieldProps {
  /** Id of the entry that is linked to, empty for none. */
  entry: string;
  /** Those that the packs have under the name. */
  options: readonly EntryOption[];
  onEntry: (id: string) => void;
}

const LONGEST_ID = 300;
const LONGEST_LABEL = 90;

/** Which entry of a pack somebody is: chosen among those of the name; where there are none, its id can be typed. */
export function EntryField({ entry, options, onEntry }: EntryFieldProps) {
  const { t } = useStrings();
  const field = useId();
  const isElsewhere = entry !== '' && !options.some(({ id }) => id === entry);
  return (
    <label for={field}>
      <span>{t('entityEntry')}</span>
      {options.length === 0 ? (
        <input
          id={field}
          type="text"
          maxLength={LONGEST_ID}
          value={entry}
          onInput={(event) => onEntry(event.currentTarget.value)}
        />
      ) : (
        <select id={field} value={entry} onChange={(event) => onEntry(event.currentTarget.value)}>
          <option value="">{t('entryUnlinked')}</option>
          {options.map(({ id, name, description }) => (
            <option key={id} value={id}>
              {shorten(description === '' ? name : t('entryOption', name, description))}
            </option>
          ))}
          {isElsewhere && <option value={entry}>{entry}</option>}
        </select>
      )}
    </label>
  );
}

function shorten(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : text;
}
