const ITEM_ID = /^Q[1-9]\d{0,11}$/u;

/** An item's id ("Q42"), null for anything else. */
export function readItemId(value: unknown): string | null {
  return typeof value === 'string' && ITEM_ID.test(value) ? value : null;
}
