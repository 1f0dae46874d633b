import type { RefObject } from 'preact';
import { Icon } from './Icon.tsx';

interface SearchFieldProps {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  fieldRef?: RefObject<HTMLInputElement | null>;
}

/** More than this is no name and no word of a note (UTF-16 code units). */
const LONGEST_QUERY = 200;

/** A field that searches as one types. Its name is read out and stands in it while it is empty. */
export function SearchField({ label, query, onQuery, fieldRef }: SearchFieldProps) {
  return (
    <label class="field">
      <Icon name="find" size={15} />
      <input
        type="search"
        {...(fieldRef && { ref: fieldRef })}
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </label>
  );
}
