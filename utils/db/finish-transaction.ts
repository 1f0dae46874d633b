/** Waits for the work and for the commit; a work that fails undoes what it has put. */
export async function finishTransaction<T>(
  transaction: { abort(): void; readonly done: Promise<void> },
  working: Promise<T>,
): Promise<T> {
  // Handled below; without this a failing work would leave the abort as an unhandled rejection.
  transaction.done.catch(() => undefined);
  let value: T;
  try {
    value = await working;
  } catch (error) {
    await abort(transaction);
    throw error;
  }
  await transaction.done;
  return value;
}

async function abort(transaction: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // The browser had aborted it already: nothing is left to undo.
  }
  await transaction.done.catch(() => undefined);
}
