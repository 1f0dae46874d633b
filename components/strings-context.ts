import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from '../utils/strings/strings.ts';

/** The words of the interface; each app provides them once. */
export const StringsContext = createContext<Strings | null>(null);

export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('no StringsContext above this component');
  return strings;
}
