import type { Rules } from '../../formats/compare/fates.ts';
import type { ImportPlan } from '../../formats/compare/plan-import.ts';
import { isSameContent } from '../../formats/compare/same-content.ts';
import { settleImport } from '../../formats/compare/settle-import.ts';
import { type Result, success } from '../../messages/result.ts';
import { sendToBackground } from '../../messages/send.ts';
import { changeSettings, readSettings, type Settings } from '../../settings.ts';
import type { PutSlice } from '../../types.ts';
import { whileNoOtherImports } from './import-lock.ts';
import { libraryMatcher } from './library-matcher.ts';

export interface ImportWish {
  readonly id: string;
  readonly name: string;
  readonly plan: ImportPlan;
  readonly rules: Rules;
  /** Settings to be taken over; null leaves those of the reader. */
  readonly settings: Partial<Settings> | null;
}

export interface ImportOutcome {
  /** Records put. */
  readonly kept: number;
  /** Changed by the reader since they were compared, and left alone. */
  readonly missed: number;
  /** Put, and not in the library as they were put when it was read again. */
  readonly astray: number;
}

/**
 * Puts what the plan and its rules come to, then reads it again and compares.
 * @param onProgress told the share that is done, 0 to 1
 */
export async function applyImport(
  wish: ImportWish,
  onProgress: (share: number) => void,
): Promise<Result<ImportOutcome>> {
  return await whileNoOtherImports(() => put(wish, onProgress));
}

async function put(
  { id, name, plan, rules, settings }: ImportWish,
  onProgress: (share: number) => void,
): Promise<Result<ImportOutcome>> {
  const slices = [...settleImport(plan, rules, Date.now())];
  const before = settings ? pickSettings(await readSettings()) : null;
  const begun = await sendToBackground('imports.begin', { id, name, settings: before && { ...before } });
  if (!begun.ok) return begun;
  if (settings) await changeSettings(settings);
  const outcome = { kept: 0, missed: 0, astray: 0 };
  for (const [index, slice] of slices.entries()) {
    const done = await sendToBackground('imports.put', { id, slice });
    if (!done.ok) return done;
    outcome.kept += done.value.kept;
    outcome.missed += done.value.missed;
    if (done.value.missed === 0) outcome.astray += await countAstray(slice);
    onProgress((index + 1) / slices.length);
  }
  const ended = await sendToBackground('imports.end', { id });
  return ended.ok ? success(outcome) : ended;
}

/** The settings that an import may change: none that lets anything leave the machine. */
export function pickSettings({ pausedSites, marks, showNoted }: Settings): Partial<Settings> {
  return { pausedSites, marks, showNoted };
}

async function countAstray({ entities, notes }: PutSlice): Promise<number> {
  const kept = await libraryMatcher.notes(notes.map(({ record }) => record.id));
  const known = await libraryMatcher.entities(
    entities.map(({ record: { id, kind, name } }) => ({ id, kind, names: [name] })),
  );
  const strays = [
    ...notes.filter(({ record }, index) => !isSameContent(record, kept[index] ?? null)),
    ...entities.filter(({ record }, index) => !isSameContent(record, known[index] ?? null)),
  ];
  return strays.length;
}
