import { useEffect, useState } from 'preact/hooks';
import type { FailureCode } from '../../messages/result.ts';
import { sendToBackground } from '../../messages/send.ts';
import type { ImportState } from '../../messages/transfer-protocol.ts';
import { changeSettings, validateSettings } from '../../settings.ts';
import { pickSettings } from './apply-import.ts';
import { isImporting, whileNoOtherImports } from './import-lock.ts';

export interface LastImport {
  /** Null where there is none that could be undone. */
  readonly last: ImportState | null;
  /** It goes on in another window, and can be undone once it has ended. */
  readonly isUnderWay: boolean;
  /** What came of undoing: records that were changed since and stay. Null before. */
  readonly left: number | null;
  /** Why the undoing was broken off, null where it was not; what is left of it can be undone later. */
  readonly failure: FailureCode | null;
  readonly isUndoing: boolean;
  readonly undo: () => Promise<void>;
}

/** @param revision asked again when this changes */
export function useLastImport(revision: number): LastImport {
  const [last, setLast] = useState<ImportState | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [isUndoing, setUndoing] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    async function ask(isGoingOn: boolean): Promise<void> {
      const result = await sendToBackground('imports.last', {});
      if (!isCurrent || !result.ok) return;
      const isUnended = result.value?.ended === null && isGoingOn;
      setLast(result.value);
      setUnderWay(isUnended);
      if (result.value) setLeft(null);
      if (isUnended) await whileNoOtherImports(() => ask(false));
    }
    // Before the library is asked: an import that ends between the two questions has ended in its answer.
    void isImporting().then(ask);
    return () => {
      isCurrent = false;
    };
  }, [revision]);

  async function undo(): Promise<void> {
    if (last === null) return;
    setUndoing(true);
    setFailure(null);
    await whileNoOtherImports(() => takeBack(last));
    setUndoing(false);
  }

  async function takeBack({ id, settings }: ImportState): Promise<void> {
    let sum = 0;
    for (;;) {
      const step = await sendToBackground('imports.undo', { id });
      if (!step.ok) {
        setFailure(step.error.code);
        break;
      }
      sum += step.value.left;
      if (!step.value.isDone) continue;
      if (settings) await restoreSettings(settings);
      setLast(null);
      setLeft(sum);
      break;
    }
  }
  return { last, isUnderWay, left, failure, isUndoing, undo };
}

async function restoreSettings(before: Readonly<Record<string, unknown>>): Promise<void> {
  const stored = Object.entries(before).map(([field, value]) => [`settings.${field}`, value]);
  await changeSettings(pickSettings(validateSettings(Object.fromEntries(stored))));
}
