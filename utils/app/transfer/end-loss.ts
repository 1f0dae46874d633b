import { changeSafety, readSafety } from '../../safety.ts';

/** A loss is made good once an import has brought at least as many notes as were missing. @param notes brought */
export async function endLoss(notes: number): Promise<void> {
  const { loss } = await readSafety();
  if (loss && notes >= loss.had - loss.has) await changeSafety({ loss: null });
}
