import { useState } from 'preact/hooks';
import { BROWSER_IDS } from '../../browser-ids.ts';
import { FIRST_RULES, type Rules } from '../../formats/compare/fates.ts';
import { type ImportPlan, planImport } from '../../formats/compare/plan-import.ts';
import { FormatError, type FormatFault, type Incoming } from '../../formats/library-records.ts';
import { makeId } from '../../make-id.ts';
import type { FailureCode } from '../../messages/result.ts';
import { type Settings, validateSettings } from '../../settings.ts';
import { applyImport, type ImportOutcome, pickSettings } from './apply-import.ts';
import { endLoss } from './end-loss.ts';
import { libraryMatcher } from './library-matcher.ts';
import { readFile } from './read-file.ts';

/** A file that was read and compared. */
export interface ImportDraft {
  readonly name: string;
  readonly incoming: Incoming;
  readonly plan: ImportPlan;
  /** What is done without a choice. */
  readonly rules: Rules;
}

export type ImportPhase =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'comparing' | 'importing'; readonly share: number }
  | { readonly phase: 'preview'; readonly draft: ImportDraft }
  | { readonly phase: 'done'; readonly name: string; readonly outcome: ImportOutcome }
  | { readonly phase: 'unfit'; readonly fault: FormatFault }
  | { readonly phase: 'failed'; readonly code: FailureCode };

export interface Import {
  readonly state: ImportPhase;
  /** Reads a file and compares it with the library; changes nothing. */
  readonly open: (file: File) => Promise<void>;
  readonly take: (draft: ImportDraft, rules: Rules, withSettings: boolean) => Promise<void>;
  readonly leave: () => void;
}

/** @param onDone called after each import, whatever came of it */
export function useImport(onDone: () => void): Import {
  const [state, setState] = useState<ImportPhase>({ phase: 'idle' });

  async function open(file: File): Promise<void> {
    setState({ phase: 'reading' });
    try {
      const incoming = await readFile(file, { now: Date.now(), makeId: () => makeId(BROWSER_IDS) });
      const total = Math.max(1, countAll(incoming));
      const plan = await planImport(incoming, libraryMatcher, (count) =>
        setState({ phase: 'comparing', share: count / total }),
      );
      setState({ phase: 'preview', draft: { name: file.name, incoming, plan, rules: FIRST_RULES } });
    } catch (error) {
      setState(
        error instanceof FormatError
          ? { phase: 'unfit', fault: error.fault }
          : { phase: 'failed', code: 'unavailable' },
      );
    }
  }

  async function take(
    { name, incoming, plan }: ImportDraft,
    rules: Rules,
    withSettings: boolean,
  ): Promise<void> {
    setState({ phase: 'importing', share: 0 });
    const settings = withSettings ? readSettingsOf(incoming) : null;
    const id = makeId(BROWSER_IDS);
    try {
      const result = await applyImport({ id, name, plan, rules, settings }, (share) =>
        setState({ phase: 'importing', share }),
      );
      if (result.ok && result.value.kept > 0 && result.value.missed + result.value.astray === 0)
        await endLoss(incoming.notes.length);
      setState(
        result.ok
          ? { phase: 'done', name, outcome: result.value }
          : { phase: 'failed', code: result.error.code },
      );
    } catch {
      // Nobody answers who could compare: what was put can be undone.
      setState({ phase: 'failed', code: 'unavailable' });
    }
    onDone();
  }

  return { state, open, take, leave: () => setState({ phase: 'idle' }) };
}

function countAll({ entities, notes, corrections, readings }: Incoming): number {
  return entities.length + notes.length + corrections.length + readings.length;
}

/** Settings of a file are as unproven as those in storage, and are looked at in the same way. */
function readSettingsOf({ settings }: Incoming): Partial<Settings> | null {
  if (settings === null) return null;
  const stored = Object.entries(settings).map(([field, value]) => [`settings.${field}`, value]);
  return pickSettings(validateSettings(Object.fromEntries(stored)));
}
