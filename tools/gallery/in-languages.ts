import { LOOKS } from './looks.ts';
import type { GalleryState } from './states.ts';

const LANGUAGES = ['de', 'fr', 'es'];

/** States whose words are many or stand in little room; English is short beside the others. */
const WORDY =
  /^(?:card-(?:crowd|corrections|editing|consent|wikipedia-choice)|popup-(?:crowd|not-article)|panel-opened|options-(?:library|crowd|packs|pack-table|transfer|backup|marks|requests|shortcuts)|welcome)$/u;

/** Looks in which words run out of room first. */
const TIGHT = LOOKS.filter(({ name }) => ['light', 'large', 'narrow'].includes(name));

/** Those of the states that have many words, in every other language. */
export function inLanguages(states: readonly GalleryState[]): readonly GalleryState[] {
  const wordy = states.filter(({ name }) => WORDY.test(name));
  return LANGUAGES.flatMap((language) =>
    wordy.map((state) => ({
      ...state,
      name: `${state.name}-${language}`,
      path: speak(state.path, language),
      looks: TIGHT,
    })),
  );
}

function speak(path: string, language: string): string {
  const { pathname, searchParams, hash } = new URL(path, 'http://gallery.invalid');
  searchParams.set('lang', language);
  return `${pathname}?${searchParams}${hash}`;
}
