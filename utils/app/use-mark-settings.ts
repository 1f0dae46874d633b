import { changeSettings, type Settings } from '../settings.ts';
import { keepChoice } from './keep-choice.ts';
import { useSettings } from './use-settings.ts';

/** The settings of the marks, and how they are changed. */
export interface MarkSettingsInHand extends Pick<Settings, 'marks' | 'showNoted'> {
  readonly onMarks: (marks: Settings['marks']) => void;
  readonly onShowNoted: (showNoted: boolean) => void;
}

/** Null until the settings are read. */
export function useMarkSettings(): MarkSettingsInHand | null {
  const settings = useSettings();
  if (!settings) return null;
  const { marks, showNoted } = settings;
  return {
    marks,
    showNoted,
    onMarks: (choice) => keepChoice(changeSettings({ marks: choice })),
    onShowNoted: (isShown) => keepChoice(changeSettings({ showNoted: isShown })),
  };
}
